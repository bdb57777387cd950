/**
 * The records by key, and who cites what.
 *
 * @example
 *   reference('weitzer2015').title // => 'Human Trafficking and Contemporary Slavery'
 *   worksCitedBy('ramadhani2023').length // => 18
 *   unresolvedCitationsOf('ramadhani2023').map(({printed}) => printed)
 *   // => ['(Permana, 2021)', 'Pincus & Minahan']
 */
import {SitasiError} from '../error.ts'
import type {Item} from '../item.ts'
import {nearest} from '../nearest.ts'
import type {ReferenceKey, StudyKey} from './generated.ts'
import {byKey, citations, lists} from './generated.ts'
import type {RecordedCitation} from './types.ts'

/**
 * The record of a key. A wrong key is a compile error.
 *
 * @throws SitasiError `unknown-reference`, with the nearest keys, where types are not checked.
 */
export function reference(key: ReferenceKey): Item {
  if (Object.hasOwn(byKey, key)) return byKey[key]
  const expected = nearest(String(key), Object.keys(byKey))
  const instead =
    expected.length > 0 ? expected.map((each) => `\`${each}\``).join(' or ') : 'the key of a record'
  throw new SitasiError('unknown-reference', `Unexpected key \`${key}\`, expected ${instead}`, {expected})
}

/** What a study cites in its text (works, laws, web sites), each once, in the order of first citation. */
export function worksCitedBy(key: StudyKey): ReadonlyArray<Item> {
  const cited = new Set<Item>()
  for (const citation of citationsOf(key)) if (citation.cited !== null) cited.add(reference(citation.cited))
  return [...cited]
}

/** What a study’s reference list holds, in its printed order, whether its text cites it or not. */
export function worksListedBy(key: StudyKey): ReadonlyArray<Item> {
  reference(key)
  return lists.filter(({citing}) => citing === key).flatMap(({listed}) => listed.map(reference))
}

/** Every citation a study prints, in reading order. */
export function citationsOf(key: StudyKey): ReadonlyArray<RecordedCitation> {
  reference(key)
  return citations.filter(({citing}) => citing === key)
}

/** The citations of a study that point at nothing known: `(Permana, 2021)`. */
export function unresolvedCitationsOf(key: StudyKey): ReadonlyArray<RecordedCitation> {
  return citationsOf(key).filter(({cited}) => cited === null)
}
