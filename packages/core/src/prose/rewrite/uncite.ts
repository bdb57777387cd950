/**
 * Keys back into prose: what a style prints takes the place of each citation with keys.
 *
 * @example
 *   uncite('see [@betz2009].', [{start: 4, end: 15, text: '(Betz, 2009)'}]) // => 'see (Betz, 2009).'
 */
import type {Range} from '../mask.ts'
import {applyEdits} from './edits.ts'

/** A citation with keys, where it stands, and what the style prints for it. */
export interface PrintedCitation extends Range {
  text: string
}

/** The text with citations printed, and the printed list after it, where one is given. */
export function uncite(text: string, citations: ReadonlyArray<PrintedCitation>, list?: string): string {
  const edits = citations.map(({start, end, text: replacement}) => ({start, end, replacement}))
  const body = applyEdits(text, edits)
  return list === undefined || list === '' ? body : `${body.trimEnd()}\n\n${list.trim()}\n`
}
