/** A rendered list for programs: each citation and entry as plain text and as rich text. */
import {plain, type Rendered, type RichText} from '@sitasi/core'

/** `{locale, look, citations: [{text, rich}], entries: [{id, text, rich}]}`, indented. */
export function listAsJson({locale, look, citations, entries}: Rendered): string {
  const both = (rich: RichText) => ({text: plain(rich), rich})
  const list = entries.map(({id, content}) => ({id, ...both(content)}))
  return `${JSON.stringify({locale, look, citations: citations.map(both), entries: list}, null, 2)}\n`
}
