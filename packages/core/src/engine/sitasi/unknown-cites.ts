/**
 * Cites that no item answers to: they ride on their neighbours as **key?**, so that sorting and collapsing
 * go on around them.
 *
 * @example
 *   // [@doe99; @nobody] → the cite of doe99 with the suffix `; **nobody?**`
 */
import type {Citation, Cite} from '../../citation.ts'
import {type RichText, text} from '../../rich-text.ts'
import type {Frame} from '../style-xml.ts'

/** A citation of known items alone; `instead` is printed where none is known. */
export interface KnownCitation {
  citation: Citation
  instead?: RichText
}

/** Takes the unknown cites out of a citation. */
export function withoutUnknown(
  citation: Citation,
  items: {has(id: string): boolean},
  frame: Frame
): KnownCitation {
  if (citation.cites.every(({id}) => items.has(id))) return {citation}
  const cites: Cite[] = []
  let waiting: RichText = []
  for (const cite of citation.cites) {
    const last = cites.at(-1)
    if (items.has(cite.id)) {
      cites.push(waiting.length === 0 ? cite : {...cite, prefix: [...waiting, ...(cite.prefix ?? [])]})
      waiting = []
    } else if (last) {
      cites[cites.length - 1] = {
        ...last,
        suffix: [...(last.suffix ?? []), text(frame.delimiter), ...marked(cite)]
      }
    } else waiting = [...waiting, ...marked(cite), text(frame.delimiter)]
  }
  if (cites.length > 0) return {citation: {...citation, mode: modeOf(citation, items), cites}}
  return {citation: {...citation, cites: []}, instead: alone(citation, frame)}
}

/** Where the first cite of a narrative citation is unknown, no author can come into the text. */
const modeOf = ({mode, cites}: Citation, items: {has(id: string): boolean}): Citation['mode'] =>
  items.has(cites[0]!.id) ? mode : 'parenthetical'

const marked = ({id, prefix = [], suffix = []}: Cite): RichText => [
  ...prefix,
  {type: 'strong', children: [text(`${id}?`)]},
  ...suffix
]

function alone({cites, mode}: Citation, {prefix, suffix, delimiter}: Frame): RichText {
  const content = cites.flatMap((cite, index) => [...(index > 0 ? [text(delimiter)] : []), ...marked(cite)])
  const framed = mode === 'narrative' ? content : [text(prefix), ...content, text(suffix)]
  return framed.filter((node) => node.type !== 'text' || node.value !== '')
}
