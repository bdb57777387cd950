/**
 * What a web page says about itself: its meta elements, its title, its JSON-LD.
 *
 * @example
 *   readPage('<meta name="citation_title" content="On Things">').meta('citation_title') // => ['On Things']
 */
import {pieces} from './markup.ts'

/** Facts of a page. */
export interface PageFacts {
  /** Contents of the meta elements of that name (or property), in their order; names in lower case. */
  meta(name: string): ReadonlyArray<string>
  title: string
  /** Tag of its language; empty where it names none. */
  lang: string
  /** Address it names as its own. */
  canonical: string
  /** Objects of its JSON-LD, those of `@graph` included. */
  data: ReadonlyArray<Readonly<Record<string, unknown>>>
}

/** Total; the first title counts. */
export function readPage(source: string): PageFacts {
  const metas = new Map<string, string[]>()
  const facts = {title: '', lang: '', canonical: '', data: [] as Record<string, unknown>[]}
  let inside: '' | 'title' | 'json' = ''
  for (const piece of pieces(source)) {
    if (piece.kind === 'text') {
      if (inside === 'title' && facts.title === '') facts.title = tidy(piece.text)
      if (inside === 'json') facts.data.push(...objectsOf(piece.text))
    } else if (piece.kind === 'close') inside = ''
    else {
      const {name, attributes} = piece
      inside = name === 'title' ? 'title' : isJson(name, attributes) ? 'json' : ''
      if (name === 'meta') addMeta(metas, attributes)
      if (name === 'html') facts.lang ||= attributes.get('lang') ?? attributes.get('xml:lang') ?? ''
      if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
        facts.canonical ||= attributes.get('href') ?? ''
    }
  }
  return {...facts, meta: (name) => metas.get(name) ?? []}
}

const isJson = (name: string, attributes: ReadonlyMap<string, string>) =>
  name === 'script' && attributes.get('type')?.toLowerCase() === 'application/ld+json'

function addMeta(metas: Map<string, string[]>, attributes: ReadonlyMap<string, string>): void {
  const name = (attributes.get('name') ?? attributes.get('property') ?? '').toLowerCase()
  const content = tidy(attributes.get('content') ?? '')
  if (name === '' || content === '') return
  const list = metas.get(name)
  if (list) list.push(content)
  else metas.set(name, [content])
}

function objectsOf(text: string): Record<string, unknown>[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const outer = listOf(value)
  return [...outer, ...outer.flatMap((each) => listOf(each['@graph']))]
}

function listOf(value: unknown): Record<string, unknown>[] {
  const list = Array.isArray(value) ? value : [value]
  return list.filter((each) => typeof each === 'object' && each !== null) as Record<string, unknown>[]
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
