/**
 * Keys for items that have none, from a pattern; a key that is there is never changed unless asked.
 *
 * @example
 *   const pattern = keyPattern('[auth][year]')
 *   pattern({type: 'book', author: [{family: 'Doe'}], issued: {'date-parts': [[1999]]}}) // => 'doe1999'
 */
import {SitasiError} from './error.ts'
import type {Item, Name} from './item.ts'
import {isOthers} from './names.ts'

/** An item that may have no key yet. */
export type Keyless = Omit<Item, 'id'>

/** Makes a key of an item. */
export type KeyPattern = (item: Keyless) => string

/** Family name and year: `doe1999`. */
export const defaultPattern = '[auth][year]'

/** Better BibTeX’s default (`auth.lower + shorttitle(3,3) + year`): `doeThingsMatterMuch1999`. */
export const betterBibtexPattern = '[auth][Shorttitle3][year]'

/**
 * * `auth` — family name of the first author, else editor, else the title’s first word, in small letters.
 * * `Auth` — the same, each word with a capital.
 * * `authors` — the family names of the first three, and `EtAl` where there are more.
 * * `year` — `1999`; nothing where there is none.
 * * `yy` — its last two digits.
 * * `title` — the title’s first word that says something, in small letters.
 * * `shorttitle` — its first three, in small letters; `Shorttitle3` with capitals.
 * * `journal` — the capitals of the container’s title.
 */
const parts: ReadonlyMap<string, KeyPattern> = new Map<string, KeyPattern>([
  ['auth', (item) => plain(firstName(item)).toLowerCase()],
  ['Auth', (item) => capitals(firstName(item))],
  ['authors', (item) => authors(item)],
  ['year', (item) => String(year(item) ?? '')],
  ['yy', (item) => String(year(item) ?? '').slice(-2)],
  ['title', (item) => (titleWords(item)[0] ?? '').toLowerCase()],
  ['shorttitle', (item) => titleWords(item).slice(0, 3).join('').toLowerCase()],
  ['Shorttitle3', (item) => titleWords(item).slice(0, 3).map(capital).join('')],
  ['journal', (item) => (item['container-title'] ?? '').match(/\b\p{Lu}/gu)?.join('') ?? '']
])

/**
 * A pattern as a function: names of parts in brackets, anything else as it stands.
 *
 * @throws {SitasiError} `unknown-key-part` for a part that is not in the list.
 */
export function keyPattern(pattern: string): KeyPattern {
  const pieces = pattern.split(/(\[[^\]]{0,40}\])/).map((piece): KeyPattern => {
    if (!piece.startsWith('[')) return () => piece
    const part = parts.get(piece.slice(1, -1))
    if (part) return part
    const expected = [...parts.keys()].map((name) => `[${name}]`)
    throw new SitasiError('unknown-key-part', `The part \`${piece}\` of a key pattern is not known`, {
      expected
    })
  })
  return (item) => pieces.map((piece) => piece(item)).join('') || 'item'
}

/** The default key of an item. */
export const keyOf: KeyPattern = keyPattern(defaultPattern)

/** The names whose first stands for the work. */
function namesOf(item: Keyless): ReadonlyArray<Name> {
  const names = item.author ?? item.editor ?? item['container-author'] ?? []
  return names.filter((name) => !isOthers(name))
}

function firstName(item: Keyless): string {
  const [name] = namesOf(item)
  return (name && familyOf(name)) || titleWords(item)[0] || 'anon'
}

function familyOf(name: Name): string {
  return [name['non-dropping-particle'], name.family ?? name.literal ?? name.given].filter(Boolean).join(' ')
}

function authors(item: Keyless): string {
  const names = namesOf(item)
  const shown = names
    .slice(0, 3)
    .map((name) => capitals(familyOf(name)))
    .join('')
  return (shown || capitals(firstName(item))) + (names.length > 3 ? 'EtAl' : '')
}

function year(item: Keyless): number | string | undefined {
  return item.issued?.['date-parts']?.[0]?.[0]
}

/** Words that say nothing at the start of a title, in English, Indonesian, German, French and Spanish. */
const skipped: ReadonlySet<string> = new Set(
  (
    'a an the of on in at by for from to with and or as is ' +
    'di ke dari dan pada dalam untuk yang oleh ' +
    'der die das ein eine von und le la les un une des du el los las'
  ).split(' ')
)

function titleWords(item: Keyless): string[] {
  const title = (item.title ?? '').replaceAll(/<[^<>]{0,80}>/g, '')
  return title
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .map(plain)
    .filter((word) => word !== '' && !skipped.has(word.toLowerCase()))
}

function capitals(text: string): string {
  return text
    .split(/[\s-]+/)
    .map(plain)
    .map(capital)
    .join('')
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Letters that take no accent apart, and what stands for them. */
const ligatures: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D']
])

/** Letters without accents and digits, nothing else. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[ßæÆœŒøØłŁđĐ]/g, (letter) => ligatures.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Gives items keys that no other has: clashes get `a`, `b`, `c` in their order. The items’ `id` is set;
 * `taken` are the keys that are there already.
 */
export function uniqueKeys(items: ReadonlyArray<Item>, pattern: KeyPattern, taken: Iterable<string>): void {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  for (const item of items) {
    const stem = pattern(item)
    let count = counts.get(stem) ?? 0
    while (used.has(stem + letters(count))) count++
    counts.set(stem, count + 1)
    item.id = stem + letters(count)
    used.add(item.id)
  }
}

/** 0 nothing, 1 `a`, 2 `b` … 27 `aa`. */
function letters(count: number): string {
  if (count === 0) return ''
  return letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26))
}
