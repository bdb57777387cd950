/** `month = {January}` becomes `month = jan`. */
import {englishMonths, monthNumber} from '../../dates.ts'
import type {Edit} from '../../edits.ts'
import {entriesOf, type Pass, soleOperand} from '../pass.ts'

/** Names of months; numbers stay. */
export const months: Pass = {
  name: 'months',
  wanted: (settings) => settings.months,
  edits(tree, context) {
    const edits: Edit[] = []
    for (const entry of entriesOf(tree, context)) {
      for (const field of entry.fields) {
        const operand = field.name === 'month' ? soleOperand(field) : undefined
        const value = operand ? tree.text.slice(operand.from, operand.to).trim() : ''
        const number = /^\p{L}+\.?$/u.test(value) ? monthNumber(value) : undefined
        if (!operand || number === undefined) continue
        edits.push({
          start: operand.start,
          end: operand.end,
          text: englishMonths[number - 1]!.slice(0, 3).toLowerCase()
        })
      }
    }
    return edits
  }
}
