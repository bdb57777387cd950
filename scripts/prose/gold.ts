/** The annotated documents a score is taken on, as their README describes them. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

export interface GoldItem {
  authors: string[]
  year: string | null
  suffix: string | null
  locator: string | null
  refIndex: number | null
  kind?: string
  role?: string
  issues?: string[]
}

export interface GoldCitation {
  start: number
  end: number
  text: string
  form: string
  items: GoldItem[]
}

export interface GoldReference {
  start: number
  end: number
  raw: string
  authors: string[]
  year: string | number | null
}

export interface GoldDocument {
  doc: string
  lang: string
  text: string
  referencesSpan: {start: number; end: number}
  citations: GoldCitation[]
  references: GoldReference[]
  uncited: number[]
}

/** All documents of a folder, by name. */
export function documentsIn(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldDocument)
}

const aside = new Set(['legal', 'mention', 'ibid'])

/** Citations of laws, mentions and back references are no author and date, and stay out of the score. */
export const isAside = (citation: GoldCitation): boolean =>
  citation.items.every((item) => aside.has(item.kind ?? ''))
