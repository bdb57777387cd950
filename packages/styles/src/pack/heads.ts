/**
 * The `<info>` that packed files keep: what engines and the licence ask for; the other facts are in the tables.
 */
import {parseStyleInfo} from '../style-info.ts'
import {escapeXml} from '../xml.ts'
import type {FactRow} from './facts.ts'

/** `<info>` of a style. */
export function styleHead(facts: FactRow): string {
  const head = [
    `<title>${escapeXml(facts.title)}</title>`,
    `<id>http://www.zotero.org/styles/${escapeXml(facts.id)}</id>`,
    facts.format && `<category citation-format="${escapeXml(facts.format)}"/>`,
    facts.updated && `<updated>${escapeXml(facts.updated)}T00:00:00+00:00</updated>`,
    facts.license && `<rights license="${escapeXml(facts.license)}"/>`
  ]
  return `<info>${head.filter(Boolean).join('')}</info>`
}

/** `<info>` of a locale: translators and licence. */
export function localeHead(xml: string): string {
  const info = parseStyleInfo(xml)
  const translators = info.authors.map((name) => `<translator><name>${escapeXml(name)}</name></translator>`)
  const rights = info.license && `<rights license="${escapeXml(info.license)}"/>`
  return `<info>${translators.join('')}${rights}</info>`
}
