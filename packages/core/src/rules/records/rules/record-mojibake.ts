/**
 * `record-mojibake`: letters damaged by a wrong encoding: `Ã©` where `é` was meant.
 *
 * A file in UTF-8 was once read as Latin-1, and saved.
 *
 * @good
 *   @book{a, title = {Pécoud}}
 * @bad
 *   @book{a, title = {PÃ©coud}}
 * @fixed
 *   @book{a, title = {Pécoud}}
 * @bad
 *   @book{a, title = {P�coud}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf, textsOf} from '../texts.ts'

/** The letter whose bytes in UTF-8 these are; `undefined` where they are none. */
function repaired(found: string): string | undefined {
  const codes = [...found].map((letter) => letter.charCodeAt(0))
  if (codes.some((code) => code > 0xff)) return undefined
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(new Uint8Array(codes))
  } catch {
    return undefined
  }
}

/** The rule. */
export const mojibakeRule: RecordRule = {
  id: 'record-mojibake',
  severity: 'error',
  *check({entries}) {
    for (const {entry, variable, text} of [...textsOf(entries), ...namesOf(entries)]) {
      const found =
        /[\u00c2-\u00df][\u0080-\u00bf]|\u00e2[\u0080\u20ac][\u0080-\u00bf\u2122\u0153\u009c\u201c]/.exec(
          text
        )?.[0]
      const right = found === undefined ? undefined : repaired(found)
      if (right !== undefined) {
        yield {
          entry,
          variable,
          part: found,
          values: {found: found!, right},
          actual: found,
          expected: [right],
          fix: right
        }
      } else if (text.includes('\ufffd'))
        yield {entry, variable, variant: 'lost', values: {}, actual: '\ufffd'}
    }
  }
}
