/** arXiv: its query interface, an Atom feed. */
import type {Item} from '../../item.ts'
import {pieces} from '../markup.ts'
import {person} from '../person.ts'
import type {Source, SourceAnswer} from './source.ts'

/** Preprints. */
export const arxiv: Source = {
  name: 'arxiv',
  title: 'arXiv',
  kinds: ['arxiv'],
  base: 'https://export.arxiv.org/api/',
  accept: 'application/atom+xml',
  pause: 3000,
  address: ({value}, base) => `${base}query?max_results=1&id_list=${encodeURIComponent(value)}`,
  read(text, {value}) {
    const fields = firstEntry(text)
    if (!fields) return {unreadable: 'no Atom feed'}
    const [title] = fields.get('title') ?? []
    if (title === undefined || /\/errors(?:#|$)/.test(fields.get('id')?.[0] ?? '')) return {missing: true}
    return itemOf(fields, title, value)
  }
}

type Fields = ReadonlyMap<string, ReadonlyArray<string>>

/** The texts of the elements in the first `entry`, by name; `undefined` where there is no feed. */
function firstEntry(source: string): Fields | undefined {
  const fields = new Map<string, string[]>()
  let feed = false
  let inside = false
  let name = ''
  for (const piece of pieces(source)) {
    if (piece.kind === 'open') {
      feed ||= piece.name === 'feed'
      inside ||= piece.name === 'entry'
      name = piece.name
    } else if (piece.kind === 'close') {
      if (piece.name === 'entry') break
      name = ''
    } else if (inside && name !== '') {
      const text = piece.text.replace(/\s+/g, ' ').trim()
      if (text !== '') fields.set(name, [...(fields.get(name) ?? []), text])
    }
  }
  return feed ? fields : undefined
}

function itemOf(fields: Fields, title: string, value: string): SourceAnswer {
  const [year, month, day] = (fields.get('published')?.[0] ?? '').slice(0, 10).split('-').map(Number)
  const [journal] = fields.get('arxiv:journal_ref') ?? []
  const [registered] = fields.get('arxiv:doi') ?? []
  const item: Omit<Item, 'id'> = {
    type: 'article',
    title,
    author: (fields.get('name') ?? []).map(person),
    publisher: 'arXiv',
    number: `arXiv:${value}`,
    URL: `https://arxiv.org/abs/${value}`
  }
  if (year) item.issued = {'date-parts': [[year, month, day].filter((part) => part !== undefined)]}
  if (fields.get('summary')?.[0]) item.abstract = fields.get('summary')![0]
  if (registered) item.DOI = registered
  if (journal) item.note = journal
  return {item}
}
