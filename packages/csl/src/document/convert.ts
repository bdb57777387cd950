/**
 * Citations of a caller as the pipeline takes them; output of the pipeline as rich text.
 */

import type {Out} from '../tree/out.ts'
import type {WeaveSettings} from '../tree/weave.ts'
import {weave} from '../tree/weave.ts'
import type {Citation, Cite, RichNode, RichText} from '../types.ts'
import {fromRichText} from '../write/from-rich-text.ts'
import {toRichText} from '../write/rich-text.ts'
import type {CitationInput, CiteInput} from './request.ts'

/** The citation as input. Words around a cite bind it to its neighbours (“see A; but B”): such cites stay in order. */
export const toInput = ({cites, mode, noteNumber}: Citation): CitationInput => ({
  cites: cites.map(toCiteInput),
  noteNumber: noteNumber ?? 0,
  narrative: mode === 'narrative',
  unsorted: mode === 'narrative' || cites.some(isFramed)
})

const isFramed = ({prefix = [], suffix = []}: Cite): boolean => prefix.length > 0 || suffix.length > 0

function toCiteInput(cite: Cite): CiteInput {
  const affix = (content: RichText | undefined) =>
    content === undefined || content.length === 0 ? undefined : fromRichText(content)
  return {
    id: cite.id,
    locator: cite.locator?.value,
    label: cite.locator?.label,
    prefix: affix(cite.prefix),
    suffix: affix(cite.suffix),
    form: cite.form === 'normal' ? undefined : cite.form
  }
}

/** Makes rich text of output; the same output gives the same rich text. */
export function richTextMaker(weaving: WeaveSettings): (out: Out) => RichText {
  const known = new WeakMap<object, RichNode[]>()
  return (out) => {
    if (typeof out === 'string') return toRichText(weave(out, weaving))
    const found = known.get(out)
    if (found) return found
    const made = toRichText(weave(out, weaving))
    known.set(out, made)
    return made
  }
}
