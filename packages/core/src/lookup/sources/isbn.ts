/** Books: Open Library’s books interface. */
import {parseDate} from '../../dates.ts'
import type {Item} from '../../item.ts'
import {person} from '../person.ts'
import type {Source, SourceAnswer} from './source.ts'

/** Books by ISBN. */
export const isbn: Source = {
  name: 'isbn',
  title: 'Open Library',
  kinds: ['isbn'],
  base: 'https://openlibrary.org/',
  accept: 'application/json',
  pause: 350,
  address: ({value}, base) => `${base}api/books?format=json&jscmd=data&bibkeys=ISBN:${value}`,
  read(text, {value}) {
    let answer: unknown
    try {
      answer = JSON.parse(text)
    } catch {
      return {unreadable: 'no JSON'}
    }
    if (typeof answer !== 'object' || answer === null) return {unreadable: 'no record'}
    const record = (answer as Record<string, unknown>)[`ISBN:${value}`]
    if (record === undefined) return {missing: true}
    return itemOf(record as Record<string, unknown>, value)
  }
}

function itemOf(record: Record<string, unknown>, value: string): SourceAnswer {
  const title = textAt(record['title'])
  if (title === '') return {unreadable: 'no record with a title'}
  const subtitle = textAt(record['subtitle'])
  const item: Omit<Item, 'id'> = {
    type: 'book',
    title: subtitle === '' ? title : `${title}: ${subtitle}`,
    ISBN: value
  }
  const author = namesAt(record['authors'])
  const date = textAt(record['publish_date'])
  if (author.length > 0) item.author = author.map(person)
  if (date !== '') item.issued = parseDate(date)
  const [publisher] = namesAt(record['publishers'])
  const [place] = namesAt(record['publish_places'])
  if (publisher) item.publisher = publisher
  if (place) item['publisher-place'] = place
  return {item}
}

const textAt = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[ :;,/]+$/, '')
    : ''

function namesAt(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.map((each) => textAt((each as {name?: unknown} | null)?.name)).filter((name) => name !== '')
}
