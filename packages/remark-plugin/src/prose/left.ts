/** Typed citations that were left as typed, as diagnostics: the author’s eye decides. */
import {type Diagnostic, placesOf} from '@sitasi/core'
import type {LeftCitation} from '@sitasi/core/prose'

/** Kinds that have no entry by their nature are information. */
export function leftAlone(
  left: ReadonlyArray<LeftCitation>,
  text: string,
  path: string | undefined
): Diagnostic[] {
  const places = placesOf(text)
  return left.map(({citation, reason, reasons}) => ({
    ruleId: `cite-left-${reason}`,
    severity: reason === 'kind' || reason === 'inside' ? 'info' : 'warning',
    message: `Unexpected citation \`${citation.text.replaceAll('`', '’')}\`, expected one that means one work for certain; it is left as typed (${[reason, ...reasons].join(', ')})`,
    path,
    place: places.placeOf(citation.start, citation.end),
    actual: citation.text
  }))
}
