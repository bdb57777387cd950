/**
 * What the formats share about names: the cut-short list, and names written “Family, Given”.
 *
 * @example
 *   parseInverted('King, Martin Luther, Jr.') // => {family: 'King', given: 'Martin Luther', suffix: 'Jr.'}
 *   isOthers(names.at(-1))                    // => the list goes on with people nobody wrote down
 */
import type {Name} from './item.ts'

/**
 * The last member of a list that was cut short (BibTeX’s `and others`): it prints as “et al.”, and is no
 * person. Pandoc’s convention.
 */
export const others: Name = Object.freeze({literal: 'others'})

/** Whether a name stands for those who are not named. */
export function isOthers(name: Name | undefined): boolean {
  return name?.literal === 'others' && name.family === undefined && name.given === undefined
}

/** `Family, Given, Suffix`, as RIS, NBIB and EndNote have it; words without a comma are an institution. */
export function parseInverted(text: string): Name | undefined {
  const [family, given, suffix] = text.split(',').map((part) => part.trim()) as [string, string?, string?]
  if (!family && !given) return undefined
  if (given === undefined) return /\s/.test(family) ? {literal: family} : {family}
  const name: Name = {}
  if (family) name.family = family
  if (given) name.given = given
  if (suffix) name.suffix = suffix
  return name
}

/** `Family, Given, Suffix`, particles in their places. */
export function writeInverted(name: Name): string {
  if (name.literal !== undefined) return name.literal
  const family = joinParticle(name['non-dropping-particle'], name.family)
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  if (!given && !name.suffix) return family
  return [family, given, name.suffix].filter((part) => part !== undefined).join(', ')
}

/** `van` + `Gogh`, but `d’` + `Ormesson` and `al-` + `Farabi` without a space. */
export function joinParticle(particle: string | undefined, family: string | undefined): string {
  if (!particle) return family ?? ''
  return particle + (/[-'’]$/.test(particle) ? '' : ' ') + (family ?? '')
}

/** Puts a name at the end of a list that may not be there yet. */
export function addName(item: {[variable: string]: unknown}, variable: string, name: Name): void {
  const names = item[variable]
  if (Array.isArray(names)) names.push(name)
  else item[variable] = [name]
}
