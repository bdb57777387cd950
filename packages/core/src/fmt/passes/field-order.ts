/** Fields in the order readers look for them. */
import type {Edit} from '../../edits.ts'
import {order} from '../../formats/bibtex/write-fields.ts'
import {entriesOf, type Pass} from '../pass.ts'

/** Each field moves as it is; fields without a place in the order follow, in theirs. */
export const fieldOrder: Pass = {
  name: 'field-order',
  wanted: (settings) => settings.fieldOrder === 'usual',
  edits(tree, context) {
    const edits: Edit[] = []
    for (const {fields} of entriesOf(tree, context)) {
      if (
        !fields.every(
          (field, index) => index === 0 || isGap(tree.text.slice(fields[index - 1]!.end, field.start))
        )
      )
        continue
      const sorted = [...fields].sort((a, b) => rank(a.name) - rank(b.name))
      fields.forEach(({start, end}, index) => {
        const other = sorted[index]!
        if (other.start !== start) edits.push({start, end, text: tree.text.slice(other.start, other.end)})
      })
    }
    return edits
  }
}

const rank = (name: string) => order.get(name) ?? 999

const isGap = (text: string) => /^[\s,]*$/.test(text) && text.includes(',')
