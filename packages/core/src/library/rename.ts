/**
 * Keys of a library under new names: the entries’, and those by which entries name each other.
 *
 * @example
 *   await renameKeys('@book{a, title = {X}}', new Map([['a', 'doe99']]), {path: 'refs.bib'}) // => [{start: 6, end: 7, text: 'doe99'}]
 */
import type {Edit} from '../edits.ts'
import {SitasiError} from '../error.ts'
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import {detectFormat} from '../formats/find.ts'
import {parseJsonWithPlaces} from '../json-places.ts'
import {keysIn} from './references.ts'

/**
 * Edits that rename, all at once: two keys may change places.
 *
 * @throws {SitasiError} `unknown-format` where the library is neither .bib nor CSL-JSON
 */
export function renameKeys(
  text: string,
  names: ReadonlyMap<string, string>,
  options: {path: string}
): Edit[] {
  const format = detectFormat(options.path, text.slice(0, 4096))?.name
  if (format === 'biblatex' || format === 'bibtex') return inBib(text, names)
  if (format === 'csl-json') return inJson(text, names)
  throw new SitasiError('unknown-format', `Keys of \`${options.path}\` cannot be renamed`, {
    expected: ['biblatex', 'bibtex', 'csl-json']
  })
}

function inBib(text: string, names: ReadonlyMap<string, string>): Edit[] {
  const edits: Edit[] = []
  const rename = (key: string, start: number, end: number) => {
    const name = names.get(key)
    if (name !== undefined) edits.push({start, end, text: name})
  }
  for (const block of parseTree(text).blocks) {
    if (block.kind !== 'entry') continue
    rename(block.key, block.keyStart, block.keyEnd)
    for (const field of block.fields)
      for (const {key, start, end} of keysIn(text, field)) rename(key, start, end)
  }
  return edits
}

function inJson(text: string, names: ReadonlyMap<string, string>): Edit[] {
  const {value, placeOf} = parseJsonWithPlaces(text)
  const holder = Array.isArray(value)
    ? undefined
    : ['items', 'references'].find((name) => Array.isArray(at(value, name)))
  const items = (Array.isArray(value) ? value : holder && at(value, holder)) as unknown[] | undefined
  return (items ?? []).flatMap((item, index) => {
    const id = at(item, 'id')
    const name = typeof id === 'string' ? names.get(id) : undefined
    const place = placeOf([...(holder ? [holder] : []), index, 'id'])
    return name === undefined || !place
      ? []
      : [{start: place.start.offset, end: place.end.offset, text: JSON.stringify(name)}]
  })
}

const at = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined
