/**
 * The files of a packed set: names and columns, written by `pack/`, read by the rest.
 *
 * @example
 *   styleShard(3) // => 'style-3'
 */

/** Version of the layout; a folder of another version is not opened. */
export const layoutVersion = 1

/** Tables of a packed set and their columns. Every file is UTF-8 text, gzip-compressed, named `<name>.gz`. */
export const tables = {
  /** Styles of the set: all that opening one needs. */
  index: ['id', 'shard', 'default-locale', 'title'],
  /** The other facts on the styles of the set, in the same order. */
  facts: [
    'id',
    'title-short',
    'format',
    'fields',
    'updated',
    'language',
    'bibliography',
    'template',
    'license',
    'authors',
    'contributors',
    'names',
    'keywords'
  ],
  /** Other names of styles, resolved for this set; `via` is `alias`, `renamed` or `relative`. */
  names: ['name', 'id', 'via'],
  dependents: ['id', 'parent', 'default-locale', 'title'],
  locales: ['tag', 'shard', 'name', 'english-name', 'primary'],
  /** What the set was packed with besides its files, so that another one can be packed from it. */
  renamed: ['old', 'new'],
  aliases: ['name', 'ids'],
  keywords: ['id', 'words', 'language']
} as const

/** Name of a table. */
export type TableName = keyof typeof tables

/** Name of the file that says what the set is: JSON of `SetInfo`. */
export const setFile = 'set'

/** What a packed set is. */
export interface SetInfo {
  layout: number
  /** Where it is from, in words. */
  source: string
  /** Date of the newest style, ISO 8601; empty where the source does not say. */
  updated: string
  styles: number
  dependents: number
  locales: number
}

/** File of a shard of styles. */
export const styleShard = (number: number | string): string => `style-${number}`

/** File of a shard of locales. */
export const localeShard = (number: number | string): string => `locale-${number}`

/** Key of a locale whose gaps are filled, beside the locale itself. */
export const filledKey = (tag: string): string => `${tag}/filled`

/** Separator of names inside a cell. */
export const listSeparator = '; '

/** Names in a cell. */
export const cellList = (cell: string): ReadonlyArray<string> => (cell ? cell.split(listSeparator) : [])
