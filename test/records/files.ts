/** The files of `references/`, as data. */
import {readFileSync} from 'node:fs'
import type {Item} from '../../packages/core/src/item.ts'
import type {RecordedCitation, RecordedList} from '../../packages/core/src/records/types.ts'

/** Where a field of a record comes from. */
export interface Provenance {
  record: string
  field: string
  basis: 'printed' | 'normalised' | 'inferred'
  document: string
  line?: number
  printed?: string
  note?: string
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../references/${name}.json`, import.meta.url), 'utf8'))

export const records = ['studies', 'works', 'sources'].flatMap((name) => read(name) as Item[])
export const provenance = read('provenance') as Provenance[]
export const {lists, citations} = read('citations') as {lists: RecordedList[]; citations: RecordedCitation[]}

/** The plain text of each document the records were made from, in the outside data. */
export const documents: Readonly<Record<string, string>> = {
  'fahlevi-pekerja-perempuan': 'seeds/000_8ec9dcc4c4e208c7.txt',
  'hasiana-pekerja-migran': 'seeds/001_97bfb7f19aa9ec2a.txt',
  'amalia-human-trafficking': 'seeds/002_46d0c4582f3a856d.txt',
  ramadhani2023: 'seeds/003_1ed99cf7bfc12b4d.txt',
  'sari-benjina': 'seeds/004_9d147dfa499e4597.txt'
}

/** Text without marks of emphasis, on one line. */
export const plainText = (text: string): string => text.replaceAll('*', '').replace(/\s+/g, ' ').trim()
