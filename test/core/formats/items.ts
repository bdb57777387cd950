/** Items of any kind, for round trips: what fast-check makes up within CSL. */
import fc from 'fast-check'
import type {DateValue, Item, Name} from '../../../packages/core/src/item.ts'
import {
  dateVariables,
  itemTypes,
  nameVariables,
  numberVariables,
  standardVariables
} from '../../../packages/core/src/variables.ts'

const letters = fc.constantFrom(
  ...'abcdefghij ABCDEFG 0123 éüñøłßÆ日本 \\{}$&%#_~^"\'`“”‘’–—…<>@,;:=()[]!?.*/|+-'
)

/** Words with every sign that a format might trip over; white space single, none at the ends. */
export const text: fc.Arbitrary<string> = fc
  .array(letters, {minLength: 1, maxLength: 24})
  .map((all) => all.join('').replaceAll(/\s+/g, ' ').trim().normalize('NFC'))
  .filter((value) => value !== '')

const word = fc.constantFrom(
  'Siregar',
  'Pécoud',
  'O’Neil',
  'Smith',
  'Müller',
  'Ng',
  'van',
  'de la',
  'J. R.',
  'Sukarno Hatta',
  'and',
  'd’',
  'III',
  'IOM, Inc.'
)

const part = fc.oneof(word, text)

/** A name as a person’s or an institution’s. */
export const name: fc.Arbitrary<Name> = fc.oneof(
  part.map((literal) => ({literal})),
  fc.record({family: part}),
  fc.record({family: part, given: part}),
  fc.record({family: part, given: part, suffix: part}),
  fc.record({
    family: part,
    given: part,
    'non-dropping-particle': fc.constantFrom('van', 'de la', 'Van', "d'")
  }),
  fc.record({family: part, given: part, 'dropping-particle': fc.constantFrom('van', 'de la', 'von')})
)

const year = fc.oneof(fc.integer({min: 1, max: 2999}), fc.integer({min: -900, max: -1}))
const parts = fc.oneof(
  year.map((y) => [y]),
  fc.tuple(year, fc.integer({min: 1, max: 12})),
  fc.tuple(year, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
)

/** A day, a month, a year, a range, a season, about a year. */
export const date: fc.Arbitrary<DateValue> = fc.oneof(
  parts.map((one) => ({'date-parts': [one]})),
  fc.tuple(parts, parts).map((both) => ({'date-parts': both})),
  parts.map((one) => ({'date-parts': [one], circa: true})),
  fc.tuple(year, fc.integer({min: 1, max: 4})).map(([y, season]) => ({'date-parts': [[y]], season})),
  fc.constantFrom('in press', 'sekitar abad ke-3', 'n.d.').map((literal) => ({literal}))
)

/** Variables that are not a work’s own, or that stand for another. */
const leftOut: ReadonlySet<string> = new Set([
  'page',
  'URL',
  'event',
  'journalAbbreviation',
  'shortTitle',
  'citation-key',
  'language'
])

const pick = (names: ReadonlyArray<string>) => fc.constantFrom(...names.filter((one) => !leftOut.has(one)))

const member = fc.oneof(
  fc.tuple(pick(standardVariables), text),
  fc.tuple(pick(numberVariables), text),
  fc.tuple(pick(nameVariables), fc.array(name, {minLength: 1, maxLength: 3})),
  fc.tuple(pick(dateVariables), date),
  fc.tuple(fc.constant('page'), fc.constantFrom('1', '12-19', 'e15', 'A3, 7-9', 'xii-xv', 'S1-S2')),
  fc.tuple(
    fc.constant('URL'),
    fc.constantFrom(
      'https://x.org/a_b?c=%20d~e#f&g',
      'http://x.org/{id}',
      'https://id.wikipedia.org/wiki/Jawa'
    )
  ),
  fc.tuple(fc.constant('language'), fc.constantFrom('id', 'en-US', 'en-GB', 'de-DE', 'jv', 'x-klingon', 'fr'))
)

/** An item with up to eight variables. */
export const item: fc.Arbitrary<Item> = fc
  .tuple(fc.constantFrom(...itemTypes), fc.array(member, {maxLength: 8}))
  .map(([type, members]) => ({id: 'key', type, ...Object.fromEntries(members)}) as Item)
