/**
 * What the tests of the engine share: small locales of our own, styles made of a layout, output as HTML
 * or text.
 */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type BatchInput, createProcessor, type Item, renderBatch, toHtml, weave} from '@sitasi/csl'

/** The small locales of the tests. */
export function localeXml(tag: string): string | undefined {
  const path = fileURLToPath(new URL(`locales/locales-${tag}.xml`, import.meta.url))
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** A style whose citations, and entries where given, have these layouts. */
export function styleOf(parts: {
  citation: string
  attributes?: string
  citationAttributes?: string
  bibliography?: string
  bibliographyAttributes?: string
  before?: string
}): string {
  const {attributes = '', citationAttributes = '', bibliographyAttributes = ''} = parts
  const list = parts.bibliography
    ? `<bibliography ${bibliographyAttributes}>${parts.bibliography}</bibliography>`
    : ''
  return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" ${attributes}>
<info><title>t</title><id>t</id><updated>2026-01-01T00:00:00+00:00</updated></info>
${parts.before ?? ''}<citation ${citationAttributes}>${parts.citation}</citation>${list}</style>`
}

/** Citations and entries as HTML. */
export function renderHtml(
  style: string,
  input: Partial<BatchInput> & {items: ReadonlyArray<Item>},
  locale?: string
) {
  const processor = createProcessor(style, {localeXml, locale, links: false, tagged: false})
  const result = renderBatch(processor, {citations: [], nocite: 'all', ...input})
  const html = (out: Parameters<typeof weave>[0]) => toHtml(weave(out, processor.weaving))
  return {
    citations: result.citations.map(({out}) => html(out)),
    entries: result.entries.map(({out}) => html(out))
  }
}

/** One cite of each item, together in one citation. */
export const citeAll = (items: ReadonlyArray<Item>) => [
  {cites: items.map((item) => ({id: String(item.id)})), noteNumber: 0}
]
