/**
 * Names told apart throughout a document: how much of a given name each person needs
 * (CSL 1.0.2, “Given Name Disambiguation Rules”).
 */
import type {Person} from '../item/person.ts'
import type {ItemView} from '../item/view.ts'
import {initialize} from '../names/initials.ts'
import {plainState, type Services} from '../render/context.ts'
import type {Renderer} from './renderer.ts'

/** By family name: by initials: given names in full. */
type Registry = Map<string, Map<string, Set<string>>>

const familyOf = (person: Person) => `${person.literal}\u0000${person.nonDropping}\u0000${person.family}`
const initialsOf = (person: Person) =>
  `${initialize(person.given, '', true)}\u0000${person.dropping}\u0000${person.suffix}`

/** Given names with periods and spaces in one way. */
const givenOf = (person: Person) => person.given.replace(/\.\s*/g, '. ').trim()

/** The level of given name that tells a person apart from all others shown. */
export function nameLevels(
  items: ReadonlyArray<ItemView>,
  renderer: Renderer,
  rule: string
): NonNullable<Services['nameLevel']> {
  const primary = rule.startsWith('primary-name')
  const initialsOnly = rule.endsWith('with-initials')
  const shown: Registry = new Map()
  const all: Registry = new Map()
  for (const item of items) {
    for (const list of renderer.compared(item, plainState).lists) {
      const people = primary ? list.people.slice(0, 1) : list.people
      people.forEach((person, index) => {
        if (index < list.shown) register(shown, person)
        register(all, person)
      })
    }
  }
  return (person, index, base, initials) => {
    if (primary && index > 0) return base
    const family = (isIn(shown, person) ? shown : all).get(familyOf(person))
    if (!family) return base
    const alike = family.get(initialsOf(person))
    if (initials) {
      const byInitials = family.size > 1 ? Math.max(base, 1) : base
      if (initialsOnly) return byInitials
      return (alike?.size ?? 0) > 1 ? 2 : byInitials
    }
    if (initialsOnly) return base
    return family.size > 1 || (alike?.size ?? 0) > 1 ? 2 : base
  }
}

function register(registry: Registry, person: Person): void {
  const key = familyOf(person)
  let family = registry.get(key)
  if (!family) registry.set(key, (family = new Map()))
  const initials = initialsOf(person)
  const full = family.get(initials)
  if (full) full.add(givenOf(person))
  else family.set(initials, new Set([givenOf(person)]))
}

const isIn = (registry: Registry, person: Person) =>
  registry.get(familyOf(person))?.get(initialsOf(person))?.has(givenOf(person)) === true
