/**
 * A document in one call: style, locale, items and citations in; rich text out.
 *
 * @example
 *   renderDocument({style, localeXml, items, citations: [{cites: [{id: 'doe99'}]}]}).citations[0]
 *   // => [{type: 'text', value: '(Doe 1999)'}]
 */
import {richTextMaker, toInput} from './document/convert.ts'
import {type ListLook, listLook} from './document/look.ts'
import {Pipeline} from './document/pipeline.ts'
import {createProcessor, type ProcessorOptions, type TermGap} from './processor.ts'
import {isEmpty} from './tree/out.ts'
import type {Citation, Item, RichText} from './types.ts'

/** What to render. */
export interface DocumentRequest extends ProcessorOptions {
  /** CSL XML of an independent style. */
  style: string
  items: ReadonlyArray<Item>
  citations?: ReadonlyArray<Citation> | undefined
  /** Items to list though nothing cites them. Default: `'all'` where there are no citations, else none. */
  nocite?: ReadonlyArray<string> | 'all' | undefined
}

/** An entry of the reference list. */
export interface RenderedEntry {
  id: string
  content: RichText
}

/** What came of it. */
export interface RenderedDocument {
  /** One per citation of the request, in its order; empty where nothing is to be seen. */
  citations: ReadonlyArray<RichText>
  /** Authors of narrative citations whose rest stands in a note; `undefined` for all others. */
  authors: ReadonlyArray<RichText | undefined>
  /** Sorted as the style says; items of which it prints nothing are left out. */
  entries: ReadonlyArray<RenderedEntry>
  look: ListLook
  /** Whether citations of this style stand in notes. */
  inNote: boolean
  /** BCP 47 tag of the locale in use. */
  locale: string
  /** Terms taken from another language, or found in none. */
  termGaps: ReadonlyArray<TermGap>
}

/** @throws {CslError} where the style or a locale is not CSL. */
export function renderDocument(request: DocumentRequest): RenderedDocument {
  const processor = createProcessor(request.style, request)
  const richText = richTextMaker(processor.weaving)
  const citations = (request.citations ?? []).map(toInput)
  const nocite = request.nocite ?? (citations.length === 0 ? 'all' : [])
  const result = new Pipeline(processor).run({items: request.items, citations, nocite})
  return {
    citations: result.citations.map(({out}) => richText(out)),
    authors: result.citations.map(({author}) => (author === undefined ? undefined : richText(author))),
    entries: result.entries
      .filter(({out}) => !isEmpty(out))
      .map(({id, out}) => ({id, content: richText(out)})),
    look: listLook(processor),
    inNote: processor.facts.isNote,
    locale: processor.locale.tag,
    termGaps: processor.termGaps
  }
}
