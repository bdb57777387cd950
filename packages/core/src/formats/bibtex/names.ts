/**
 * BibTeX’s lists of names → CSL.
 *
 * @example
 *   readNames('van der Berg, Jan and {IOM} and others', {})
 *   // => [{family: 'Berg', given: 'Jan', 'dropping-particle': 'van der'}, {literal: 'IOM'}, {literal: 'others'}]
 */
import type {Name} from '../../item.ts'
import {others} from '../../names.ts'
import {composed, render} from './latex/inline.ts'
import {isPlain, type LatexContext, readLatex} from './latex/read.ts'

/** How names are understood. */
export interface NameOptions extends LatexContext {
  /** Whether particles belong to the family name (BibLaTeX’s `useprefix`; default: `false`). */
  usePrefix?: boolean | undefined
}

/** A list with `and` between its members. */
export function readNames(source: string, options: NameOptions): Name[] {
  const members = splitList(source)
  let names: Name[] | undefined
  for (let index = 0; index < members.length; index++) {
    const member = members[index]!
    const name =
      readSimple(member, options.usePrefix) ?? readMember(member, index > 0 || members.length === 1, options)
    if (name) names = added(names, name)
  }
  return names ?? []
}

function readMember(member: string, mayEnd: boolean, options: NameOptions): Name | undefined {
  return mayEnd && member.toLowerCase() === 'others' ? others : readName(member, options)
}

/**
 * `Family, Given`, `van Family, Given` and `Given Family` of words that start with a capital (particles
 * apart) and hold nothing but letters and single `- ' .`: most names. `undefined` for any other.
 */
function readSimple(source: string, usePrefix: boolean | undefined): Name | undefined {
  let comma = -1
  let blank = -1
  let family = -1
  let starts = true
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (starts) {
      if (!isCapital(code)) {
        if (code < 97 || code > 122 || family >= 0) return undefined
      } else if (family < 0) family = index
      starts = false
    } else if (code === 32) {
      blank = index
      starts = true
    } else if (code === 44) {
      if (comma >= 0 || family < 0 || source.charCodeAt(index + 1) !== 32) return undefined
      comma = index++
      starts = true
    } else if (!staysSimple(code, source.charCodeAt(index + 1))) return undefined
  }
  if (starts || (comma < 0 && family !== 0)) return undefined
  return comma < 0 ? natural(source, blank) : inverted(source, comma, family, usePrefix)
}

function natural(source: string, blank: number): Name {
  return blank < 0 ? {family: source} : {family: source.slice(blank + 1), given: source.slice(0, blank)}
}

function inverted(source: string, comma: number, from: number, usePrefix: boolean | undefined): Name {
  const family = source.slice(from, comma)
  const given = source.slice(comma + 2)
  if (from === 0) return {family, given}
  const particle = source.slice(0, from - 1)
  return usePrefix
    ? {family, given, 'non-dropping-particle': particle}
    : {family, given, 'dropping-particle': particle}
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)
}

/** Whether a character means nothing but itself before the next one. */
function staysSimple(code: number, next: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return true
  if (code === 45 || code === 39) return next !== code
  if (code === 46) return next === 32 || next === 44 || Number.isNaN(next)
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)
}

/** Members of a list: split at the word `and` outside braces. */
export function splitList(source: string): string[] {
  let members: string[] | undefined
  let depth = 0
  let start = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 92) index++
    else if (code === 123) depth++
    else if (code === 125) depth--
    else if (depth <= 0 && (code === 97 || code === 65) && isAnd(source, index)) {
      members = added(members, source.slice(start, index).trim())
      index += 3
      start = index
    }
  }
  return added(members, source.slice(start).trim()) ?? []
}

/** A list with one more, unless that is empty; an array that starts with its first member has no room to spare. */
function added<T>(list: T[] | undefined, member: T): T[] | undefined {
  if (member === '') return list
  if (list === undefined) return [member]
  list.push(member)
  return list
}

function isAnd(source: string, index: number): boolean {
  return (
    (index === 0 || isBlank(source.charCodeAt(index - 1))) &&
    (index + 3 === source.length || isBlank(source.charCodeAt(index + 3))) &&
    (source.charCodeAt(index + 1) | 32) === 110 &&
    (source.charCodeAt(index + 2) | 32) === 100
  )
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** `undefined` where nothing is left that names anybody. */
function readName(source: string, options: NameOptions): Name | undefined {
  if (isOneGroup(source)) return literal(text(source.slice(1, -1), options))
  if (/^[a-z]{2,40}(?:-i)?\s{0,9}=/i.test(source)) return readExtended(source, options)
  const parts = splitOutside(source, (code) => code === 44)
  if (parts.length === 1) return readNatural(words(parts[0]!), options)
  if (parts.length === 2) return build(words(parts[0]!), parts[1]!, undefined, options)
  return build(words(parts[0]!), parts.slice(2).join(','), parts[1], options)
}

/** `{Corporate Author}`, and nothing outside the braces. */
function isOneGroup(source: string): boolean {
  if (source.charCodeAt(0) !== 123) return false
  let depth = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 92) index++
    else if (code === 123) depth++
    else if (code === 125 && --depth === 0) return index === source.length - 1
  }
  return false
}

/** `family=Hasselt, given=Tom, prefix=van, useprefix=false` (BibLaTeX manual, 3.1.5). */
function readExtended(source: string, options: NameOptions): Name | undefined {
  const parts = new Map<string, string>()
  for (const part of splitOutside(source, (code) => code === 44)) {
    const equals = part.indexOf('=')
    const key = part.slice(0, equals).trim().toLowerCase()
    const value = part.slice(equals + 1).trim()
    if (equals > 0) parts.set(key, isOneGroup(value) ? value.slice(1, -1) : value)
  }
  const get = (key: string) => text(parts.get(key) ?? '', options)
  const prefix = parts.get('useprefix')
  const usePrefix = prefix === undefined ? options.usePrefix : prefix.toLowerCase() !== 'false'
  return compact({
    family: get('family'),
    given: get('given'),
    suffix: get('suffix'),
    [usePrefix ? 'non-dropping-particle' : 'dropping-particle']: get('prefix')
  })
}

/** `Ludwig van Beethoven`: given names up to the first small letter, then particles, then the last word. */
function readNatural(all: string[], options: NameOptions): Name | undefined {
  const last = all.length - 1
  const from = all.findIndex((word, index) => index === last || isParticle(word))
  return build(all.slice(from), all.slice(0, from).join(' '), undefined, options)
}

/** Particles (words that start small) in front of the family name or behind the given ones, suffix. */
function build(
  family: string[],
  given: string,
  suffix: string | undefined,
  options: NameOptions
): Name | undefined {
  let count = 0
  while (count < family.length - 1 && isParticle(family[count]!)) count++
  const trailing = count === 0 ? splitTrailing(words(given)) : {given, particle: ''}
  const prefix = text(family.slice(0, count).join(' ') || trailing.particle, options)
  const {particle, rest} = splitGlued(family.slice(count), options)
  return compact({
    family: rest,
    given: spacedInitials(trailing.given, text(trailing.given, options)),
    suffix: text(suffix ?? '', options),
    [options.usePrefix ? 'non-dropping-particle' : 'dropping-particle']: prefix,
    ...(particle
      ? {'non-dropping-particle': [options.usePrefix ? prefix : '', particle].filter(Boolean).join(' ')}
      : {})
  })
}

/** `J.W.` is two initials, `{J.W.}` what it says. */
function spacedInitials(source: string, given: string): string {
  if (!/\p{Lu}\.\p{Lu}\./u.test(given) || source.includes('{')) return given
  const apart = (word: string) =>
    /^(?:\p{Lu}\.){2,}$/u.test(word) ? word.replaceAll(/\.(?=\p{Lu})/gu, '. ') : word
  return given.split(' ').map(apart).join(' ')
}

/** `Luciana de`: particles that stand behind the given names. */
function splitTrailing(words: string[]): {given: string; particle: string} {
  let count = words.length
  while (count > 1 && isParticle(words[count - 1]!)) count--
  return {given: words.slice(0, count).join(' '), particle: words.slice(count).join(' ')}
}

/** `al-Farabi`, `d'Ormesson`, `{de} Gaulle`: what is glued on or braced stays with the family name. */
function splitGlued(words: string[], options: NameOptions): {particle: string; rest: string} {
  const family = text(words.join(' '), options)
  const glued = /^((?:al|el|as|ad|an|ash|ar|at|az|d|l|dell|dall|ʿ|’|')[-'’])(\p{Lu}.*)$/u.exec(family)
  if (glued) return {particle: glued[1]!, rest: glued[2]!}
  const [first] = words
  if (words.length < 2 || !first || !/^\{\p{Ll}[\p{Ll} ]{0,20}\}$/u.test(first))
    return {particle: '', rest: family}
  return {particle: text(first.slice(1, -1), options), rest: text(words.slice(1).join(' '), options)}
}

/** Words: split at white space and `~` outside braces. */
function words(source: string): string[] {
  return splitOutside(source, (code) => isBlank(code) || code === 126).filter((word) => word !== '')
}

function splitOutside(source: string, isSeparator: (code: number) => boolean): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 92) index++
    else if (code === 123) depth++
    else if (code === 125) depth--
    else if (depth <= 0 && isSeparator(code)) {
      parts.push(source.slice(start, index).trim())
      start = index + 1
    }
  }
  parts.push(source.slice(start).trim())
  return parts
}

/** Whether a word starts with a small letter; braces hide theirs, save those of `{\'e}`. */
function isParticle(word: string): boolean {
  if (word.charCodeAt(0) === 123 && word.charCodeAt(1) !== 92) return false
  const first = /^[{\\]/.test(word) ? text(word, {}) : word
  return /^\p{Ll}/u.test(first)
}

function text(source: string, context: LatexContext): string {
  if (source === '') return ''
  return isPlain(source)
    ? composed(source)
    : render(readLatex(source, context), {nocase: false, marks: false}).trim()
}

function literal(text: string): Name | undefined {
  return text === '' ? undefined : {literal: text}
}

/** Without what is empty. */
function compact(name: Name): Name | undefined {
  const out: Name = {}
  for (const key of ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix'] as const) {
    if (name[key]) out[key] = name[key]
  }
  if (out.family !== undefined || out.given !== undefined) return out
  return literal(out['dropping-particle'] ?? out.suffix ?? '')
}
