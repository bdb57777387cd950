/** `note = {},` goes. */
import type {Edit} from '../../edits.ts'
import {entriesOf, type Pass, soleOperand} from '../pass.ts'

/** Fields that say nothing; a field twice keeps its last one. */
export const empty: Pass = {
  name: 'empty',
  wanted: (settings) => settings.dropEmpty,
  edits(tree, context) {
    const edits: Edit[] = []
    for (const {fields, keyEnd} of entriesOf(tree, context)) {
      fields.forEach((field, index) => {
        const operand = soleOperand(field)
        if (!operand || tree.text.slice(operand.from, operand.to).trim() !== '') return
        const start = fields[index - 1]?.end ?? keyEnd
        if (/^[\s,]*$/.test(tree.text.slice(start, field.start)))
          edits.push({start, end: field.end, text: ''})
      })
    }
    return edits
  }
}
