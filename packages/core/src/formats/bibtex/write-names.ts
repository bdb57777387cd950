/**
 * CSL names → BibTeX’s lists, so that reading gives the same names again.
 *
 * @example
 *   writeNames([{family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}, {literal: 'IOM'}], {})
 *   // => '{van} Gogh, Vincent and {IOM}'
 */
import type {Name} from '../../item.ts'
import {isOthers, joinParticle} from '../../names.ts'
import {type LatexStyle, writeLatex} from './latex/write.ts'
import {readNames} from './names.ts'

/** A list with `and` between its members. */
export function writeNames(names: ReadonlyArray<Name>, style: LatexStyle): string {
  return names.map((name) => writeName(name, style)).join(' and ')
}

function writeName(name: Name, style: LatexStyle): string {
  if (isOthers(name)) return 'others'
  if (name.literal !== undefined) return `{${writeLatex(name.literal, style)}}`
  if (style.zotero) return natural(name, style)
  if (isSimple(name)) return [name.family, name.given].filter(Boolean).join(', ')
  const forms = [natural(name, style), protectedForm(name, style)]
  return forms.find((form) => readsAs(form, name)) ?? extended(name, style)
}

/** A family and a given name that no rule of BibTeX’s can mistake. */
function isSimple(name: Name): boolean {
  const plain = /^\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*)*$/u
  const keys = Object.keys(name)
  return (
    keys.every((key) => key === 'family' || key === 'given') &&
    name.family !== undefined &&
    plain.test(name.family) &&
    (name.given === undefined ? !name.family.includes(' ') : plain.test(name.given)) &&
    !/ and /i.test(`${name.family} ${name.given}`) &&
    !/^(?:Al|El)-/i.test(name.family) &&
    !/\p{Lu}\.\p{Lu}\./u.test(name.given ?? '') &&
    !/[^\0-\u024f’]/.test(`${name.family}${name.given ?? ''}`)
  )
}

/** `van Gogh, Jr., Vincent`: what people write, and what Zotero keeps. */
function natural(name: Name, style: LatexStyle): string {
  const particles = joinParticle(
    name['dropping-particle'],
    joinParticle(name['non-dropping-particle'], name.family)
  )
  return parts(writeLatex(particles, style), name, style)
}

/** `de {la} Fontaine, Jean`: braces keep a particle with the family name, and words together. */
function protectedForm(name: Name, style: LatexStyle): string {
  const kept = name['non-dropping-particle']
  const family = name.family ?? ''
  const odd = !/^\p{Lu}[^\s,{}]*$/u.test(family) || /^(?:\p{L}{1,4}[-'’])\p{Lu}/u.test(family)
  const main = odd ? `{${writeLatex(family, style)}}` : writeLatex(family, style)
  const glued = kept && /[-'’]$/.test(kept)
  const middle = kept ? (glued ? writeLatex(kept, style) : `{${writeLatex(kept, style)}} `) : ''
  const front = name['dropping-particle'] ? `${writeLatex(name['dropping-particle'], style)} ` : ''
  const whole = front + middle + main
  const {given} = name
  const guarded = given !== undefined && /,|\s\p{Ll}|\band\b|\p{Lu}\.\p{Lu}\./u.test(given)
  const ending = guarded ? `, {${writeLatex(given, style)}}` : undefined
  if (ending !== undefined && name.suffix === undefined) return whole + ending
  if (given === undefined && name.suffix === undefined) return `${whole},`
  return parts(whole, name, style)
}

function parts(family: string, name: Name, style: LatexStyle): string {
  const given = name.given === undefined ? undefined : writeLatex(name.given, style)
  if (name.suffix !== undefined) return `${family}, ${writeLatex(name.suffix, style)}, ${given ?? ''}`
  return given === undefined ? family : `${family}, ${given}`
}

/** BibLaTeX’s named parts. */
function extended(name: Name, style: LatexStyle): string {
  const prefix = name['non-dropping-particle'] ?? name['dropping-particle']
  const fields = [
    ['family', name.family],
    ['given', name.given],
    ['suffix', name.suffix],
    ['prefix', prefix],
    ['useprefix', prefix === undefined ? undefined : String(name['non-dropping-particle'] !== undefined)]
  ] as const
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${key === 'useprefix' ? value : `{${writeLatex(value!, style)}}`}`)
    .join(', ')
}

const nameKeys = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal'
] as const

/** Whether a list of this one member is read as that name. */
export function readsAs(source: string, name: Name): boolean {
  const names = readNames(source, {})
  const [read] = names
  return names.length === 1 && nameKeys.every((key) => (read?.[key] ?? '') === (name[key] ?? ''))
}
