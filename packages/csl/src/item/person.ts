/**
 * A name made ready for rendering: particles taken out of the parts, script known.
 *
 * @example
 *   toPerson({family: 'van Gogh', given: 'Vincent'}).nonDropping // => 'van'
 */
import type {Name} from '../types.ts'

/** A name of a person, or of an institution (`literal`). */
export interface Person {
  family: string
  given: string
  dropping: string
  nonDropping: string
  suffix: string
  commaSuffix: boolean
  /** Always written family name first, with a space. */
  staticOrder: boolean
  /** Name of an institution, not taken apart. */
  literal: string
  /** Written family name first, without space (Chinese, Japanese, Korean). */
  eastAsian: boolean
  /** Equal for equal names. */
  key: string
  /** Initials made so far, by the marks between them. */
  initials: Map<string, string>
  /** What the name shares with others, once asked for. */
  shares?: {family: string; initials: string; given: string} | undefined
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・\s]+$/u
const leading = /^((?:['’]?\p{Ll}[\p{Ll}.]*(?:['’]|-|\s)\s*)+)(?=\S)/u
const trailing = /\s+((?:\p{Ll}[\p{Ll}.]*['’]?\s+)*\p{Ll}[\p{Ll}.]*['’]?)$/u

const string = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
const isTrue = (value: unknown): boolean =>
  value === true ||
  value === 1 ||
  (typeof value === 'string' && value !== '' && value !== '0' && value !== 'false')

const eastAsianStart = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A CSL-JSON name as a person; `familyFirst` where the language of the work writes names so. */
export function toPerson(name: Name, familyFirst = false): Person {
  let family = string(name.family)
  let given = string(name.given)
  let dropping = string(name['dropping-particle'])
  let nonDropping = string(name['non-dropping-particle'])
  let suffix = string(name.suffix)
  const literal = string(name.literal)
  const parse = name['parse-names'] === undefined || isTrue(name['parse-names'])
  const quoted = /^"(.*)"$/.exec(family)
  if (quoted) family = quoted[1]!
  else if (parse && literal === '' && family.length + given.length < 300) {
    if (nonDropping === '') [nonDropping, family] = splitLeading(family)
    if (suffix === '') [given, suffix] = splitSuffix(given)
    if (dropping === '') [given, dropping] = splitTrailing(given)
  }
  return {
    family,
    given,
    dropping,
    nonDropping,
    suffix,
    literal,
    commaSuffix: isTrue(name['comma-suffix']) || suffix.startsWith('!'),
    staticOrder: familyFirst || isTrue(name['static-ordering']) || eastAsianStart.test(family),
    eastAsian: family !== '' && eastAsian.test(family + given),
    initials: new Map(),
    key: [literal || family, given, dropping, nonDropping, suffix].join('\u0000')
  }
}

function splitLeading(family: string): [particle: string, family: string] {
  const match = leading.exec(family)
  if (!match || match[0].length === family.length) return ['', family]
  const particle = match[1]!
  return [/[^'’-]\s+$/.test(particle) ? particle.trimEnd() : particle, family.slice(particle.length)]
}

function splitTrailing(given: string): [given: string, particle: string] {
  const match = trailing.exec(given)
  return match ? [given.slice(0, match.index), match[1]!] : [given, '']
}

function splitSuffix(given: string): [given: string, suffix: string] {
  const match = /,(!?)\s*([^,]+)$/.exec(given)
  return match ? [given.slice(0, match.index).trimEnd(), match[1]! + match[2]!.trim()] : [given, '']
}
