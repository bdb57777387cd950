/** A case’s request: styles and locales are those of this folder, prefixes and suffixes are plain text. */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Citation, Cite} from '../../../packages/core/src/citation.ts'
import type {Rendered, RenderRequest} from '../../../packages/core/src/engine/engine.ts'
import type {Item} from '../../../packages/core/src/item.ts'
import * as html from '../../../packages/core/src/writers/html.ts'

/** A cite as `request.json` has it. */
type PlainCite = Omit<Cite, 'prefix' | 'suffix'> & {prefix?: string; suffix?: string}

/** What stands in `request.json`. */
export interface PlainRequest {
  style: string
  locale?: string
  items: ReadonlyArray<Item>
  citations?: ReadonlyArray<Partial<Omit<Citation, 'cites'>> & {cites: ReadonlyArray<PlainCite>}>
  nocite?: ReadonlyArray<string> | 'all'
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The text of a style of this folder. */
export const style = (name: string): string => readFileSync(file(`styles/${name}.csl`), 'utf8')

/** The locales of this folder. */
export function localeXml(tag: string): string | undefined {
  const path = file(`locales/${tag}.xml`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The request for an engine. */
export function requestOf({style: name, citations, ...rest}: PlainRequest): RenderRequest {
  return {
    ...rest,
    style: style(name),
    localeXml,
    citations: citations?.map((citation) => ({
      mode: 'parenthetical',
      noteNumber: 0,
      ...citation,
      cites: citation.cites.map(citeOf)
    }))
  }
}

function citeOf({prefix, suffix, ...cite}: PlainCite): Cite {
  return {
    ...cite,
    ...(prefix !== undefined && {prefix: [{type: 'text', value: prefix}]}),
    ...(suffix !== undefined && {suffix: [{type: 'text', value: suffix}]})
  }
}

/** What was rendered, with its rich text as HTML. */
export function readable({citations, authors, entries, ...rest}: Rendered): object {
  return {
    citations: citations.map(html.writeInline),
    authors: authors.map((author) => (author === undefined ? null : html.writeInline(author))),
    entries: entries.map(({id, content}) => `${id}: ${html.writeInline(content)}`),
    ...rest
  }
}
