/** `"On Things"` becomes `{On Things}`. */
import type {Edit} from '../../edits.ts'
import {entriesOf, type Pass} from '../pass.ts'

/** Delimiters of values. */
export const braces: Pass = {
  name: 'braces',
  wanted: (settings) => settings.braces,
  edits(tree, context) {
    const edits: Edit[] = []
    for (const entry of entriesOf(tree, context)) {
      for (const {start, end, kind} of entry.fields.flatMap(({operands}) => operands)) {
        if (kind !== 'quoted') continue
        edits.push({start, end: start + 1, text: '{'}, {start: end - 1, end, text: '}'})
      }
    }
    return edits
  }
}
