/**
 * Checks a variable that holds names.
 *
 * @example
 *   {"author": {"family": "Doe"}} // csl-names: read as a list of one
 *   {"author": ["WHO"]} // csl-name: read as {"literal": "WHO"}
 */
import type {Name} from '../item.ts'
import {describe, isBlank} from './describe.ts'
import type {Whole} from './parts.ts'
import {flagPart, readParts, textPart} from './parts.ts'
import type {Check, Read} from './read.ts'
import {absent, isRecord, partOf, unusable, whole} from './read.ts'
import type {Spot} from './spot.ts'

const rule = 'csl-name-part'
const text = textPart(rule)
const flag = flagPart(rule, ['boolean', 'text', 'number'])

const name: Whole = {
  rule,
  what: 'name',
  parts: new Map<string, Check<unknown>>([
    ['family', text],
    ['given', text],
    ['dropping-particle', text],
    ['non-dropping-particle', text],
    ['suffix', text],
    ['comma-suffix', flag],
    ['static-ordering', flag],
    ['literal', text],
    ['parse-names', flag]
  ]),
  otherNames: new Map([
    ['last', 'family'],
    ['lastName', 'family'],
    ['lastname', 'family'],
    ['surname', 'family'],
    ['first', 'given'],
    ['firstName', 'given'],
    ['firstname', 'given'],
    ['forename', 'given'],
    ['middle', 'given'],
    ['name', 'literal'],
    ['prefix', 'non-dropping-particle'],
    ['jr', 'suffix']
  ])
}

/** A list of names. */
export const readNames: Check<ReadonlyArray<Name>> = (value, spot) => {
  if (Array.isArray(value)) return readList(value, spot)
  const blank = isBlank(value)
  const alone = !blank && (typeof value === 'string' || isRecord(value))
  const outcome = blank
    ? 'it is left out'
    : alone
      ? 'it is read as a list of one'
      : 'it is kept in `custom.unread`'
  spot.say('csl-names', blank || alone ? 'warning' : 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected a list of names; ${outcome}`,
    actual: typeof value === 'string' ? value : undefined,
    expected: ['a list of names']
  })
  if (blank) return absent
  if (typeof value === 'string') return whole([{literal: value}])
  return alone ? listOf([readName(value, spot)]) : unusable
}

function readList(values: ReadonlyArray<unknown>, spot: Spot): Read<ReadonlyArray<Name>> {
  return listOf(values.map((value, index) => readName(value, spot.inside(index))))
}

function listOf(reads: ReadonlyArray<Read<Name>>): Read<ReadonlyArray<Name>> {
  const names = reads.map((read) => read.value).filter((each) => each !== undefined)
  if (names.length === 0 && reads.length > 0) return reads.every((read) => read.whole) ? absent : unusable
  return reads.every((read) => read.whole) ? whole(names) : partOf(names)
}

const readName: Check<Name> = (value, spot) => {
  if (isRecord(value)) {
    const read = readParts(value, name, spot)
    if (!hasName(read.value)) sayNameless(value, spot)
    return read as Read<Name>
  }
  const blank = isBlank(value)
  const usable = typeof value === 'string'
  const outcome = blank
    ? 'it is left out'
    : usable
      ? 'it is read as `literal`'
      : 'the list is kept in `custom.unread`'
  spot.say('csl-name', usable ? 'warning' : 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected an object with \`family\` or \`literal\`; ${outcome}`,
    actual: typeof value === 'string' ? value : undefined,
    expected: ['family', 'literal']
  })
  if (blank) return absent
  return usable ? whole({literal: value}) : unusable
}

function hasName(read: Readonly<Record<string, unknown>> | undefined): boolean {
  return ['family', 'given', 'literal'].some((part) => typeof read?.[part] === 'string' && read[part] !== '')
}

function sayNameless(value: unknown, spot: Spot): void {
  spot.say('csl-name', 'warning', {
    message: `Unexpected ${describe(value)} without a name in ${spot.name}, expected \`family\` or \`literal\``,
    expected: ['family', 'literal']
  })
}
