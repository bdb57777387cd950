/**
 * The citations that are compared: every record cited with a page, some again in each way, and groups; as our
 * engine takes them and as pandoc’s Markdown writes them.
 */
import type {Citation, Cite} from '../../packages/core/src/citation.ts'
import type {Engine, RenderRequest} from '../../packages/core/src/engine/engine.ts'
import type {Item} from '../../packages/core/src/item.ts'
import type {RichText} from '../../packages/core/src/rich-text.ts'
import {plain} from '../../packages/core/src/rich-text.ts'
import type {Listed} from './compare.ts'

/** A citation in both notations. */
export interface Sample {
  markdown: string
  citation: Omit<Citation, 'noteNumber'>
}

/** How many records are cited in every way. */
const thorough = 8

/** The samples, in the order of the document; `page` is the language’s word for it. */
export function samplesOf(items: ReadonlyArray<Item>, page: string): ReadonlyArray<Sample> {
  const keys = items.map(({id}) => id)
  return [
    ...keys.map((id) => parenthetical(`[@${id}, ${page} 4]`, [at(id, '4')])),
    ...keys.slice(0, thorough).flatMap((id) => everyWay(id, page)),
    ...groups(keys, page)
  ]
}

const at = (id: string, value: string): Cite => ({id, locator: {label: 'page', value}})

const parenthetical = (markdown: string, cites: ReadonlyArray<Cite>): Sample => ({
  markdown,
  citation: {mode: 'parenthetical', cites}
})

const narrative = (markdown: string, cite: Cite): Sample => ({
  markdown,
  citation: {mode: 'narrative', cites: [cite]}
})

const everyWay = (id: string, page: string): Sample[] => [
  narrative(`@${id}`, {id}),
  narrative(`@${id} [${page} 5-7]`, at(id, '5-7')),
  parenthetical(`[-@${id}, ${page} 3]`, [{...at(id, '3'), form: 'suppress-author'}]),
  parenthetical(`[@${id}]`, [{id}]),
  parenthetical(`[@${id}]`, [{id}])
]

const words = (value: string): RichText => [{type: 'text', value}]

function groups([a = '', b = '', c = '', d = '', e = '']: ReadonlyArray<string>, page: string): Sample[] {
  const see = {...at(a, '3'), prefix: words('see '), suffix: words(', and more')}
  return [
    parenthetical(`[@${d}; @${c}; @${e}; @${b}]`, [{id: d}, {id: c}, {id: e}, {id: b}]),
    parenthetical(`[see @${a}, ${page} 3, and more; @${b}]`, [see, {id: b}]),
    parenthetical(`[@${c}; @nobody]`, [{id: c}, {id: 'nobody'}])
  ]
}

/** The citations as we print them: author and note are parted as `author | note`. */
export function citationsByUs(
  engine: Engine,
  request: Omit<RenderRequest, 'citations'>,
  samples: ReadonlyArray<Sample>
): Listed {
  const citations = samples.map(({citation}, index) => ({...citation, noteNumber: index + 1}))
  const rendered = engine.render({...request, citations})
  const printed = rendered.citations.map((content, index) =>
    rendered.inNote ? noted(plain(rendered.authors[index] ?? []), plain(content)) : plain(content)
  )
  return {frame: '', entries: numbered(samples, printed)}
}

/** A note, and what stands before it in the text. */
export const noted = (before: string, note: string): string => (before === '' ? note : `${before} | ${note}`)

/** The texts by the Markdown of their samples; a sample that comes twice is counted. */
export function numbered(samples: ReadonlyArray<Sample>, texts: ReadonlyArray<string>): Map<string, string> {
  const byMarkdown = new Map<string, string>()
  for (const [index, {markdown}] of samples.entries()) {
    const key = byMarkdown.has(markdown) ? `${markdown} again` : markdown
    byMarkdown.set(key, texts[index] ?? '')
  }
  return byMarkdown
}
