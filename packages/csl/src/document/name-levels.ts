/**
 * Names told apart throughout a document: how much of a given name each person needs
 * (CSL 1.0.2, “Given Name Disambiguation Rules”).
 */
import type {Person} from '../item/person.ts'
import type {ItemView} from '../item/view.ts'
import {initialize} from '../names/initials.ts'
import {plainState, type Services} from '../render/context.ts'
import type {Renderer} from './renderer.ts'

/** Levels of given names. */
export interface NameLevels {
  level: NonNullable<Services['nameLevel']>
  /** Equal where all names of an item have the same levels. */
  signature(item: ItemView): string
}

/** How names are told apart throughout a document. */
export interface ToldApart {
  services: Services
  /** Equal where names of the item are shown alike; `''` where none is expanded. */
  name(item: ItemView): string
}

/** By family name: by initials: given names in full. */
type Registry = Map<string, Map<string, Set<string>>>

/** Family name; initials; given names with periods and spaces in one way. */
function sharesOf(person: Person) {
  person.shares ??= {
    family: `${person.literal}\u0000${person.nonDropping}\u0000${person.family}`,
    initials: `${initialize(person.given, '', true)}\u0000${person.dropping}\u0000${person.suffix}`,
    given: person.given.replace(/\.\s*/g, '. ').trim()
  }
  return person.shares
}

/** How a person's name is shared: the family name by others, the initials by others of the family. */
interface Sharing {
  family: boolean
  initials: boolean
}

const alone: Sharing = {family: false, initials: false}

/** The level of given name that tells a person apart from all others shown. */
export function nameLevels(items: ReadonlyArray<ItemView>, renderer: Renderer, rule: string): NameLevels {
  const primary = rule.startsWith('primary-name')
  const initialsOnly = rule.endsWith('with-initials')
  const {shown, all} = registries(items, renderer, primary)
  const known = new Map<Person, Sharing>()
  const signatures = new Map<ItemView, string>()
  const sharing = (person: Person): Sharing => {
    let found = known.get(person)
    if (!found) {
      found = sharingIn(isIn(shown, person) ? shown : all, person)
      known.set(person, found)
    }
    return found
  }
  return {
    level(person, index, base, initials) {
      if (primary && index > 0) return base
      const {family, initials: alike} = sharing(person)
      if (initials) {
        const byInitials = family ? Math.max(base, 1) : base
        return alike && !initialsOnly ? 2 : byInitials
      }
      return (family || alike) && !initialsOnly ? 2 : base
    },
    signature(item) {
      let found = signatures.get(item)
      if (found === undefined) {
        found = item
          .people()
          .map((person) => mark(sharing(person)))
          .join('')
        signatures.set(item, found)
      }
      return found
    }
  }
}

const mark = ({family, initials}: Sharing) => (family ? (initials ? '3' : '1') : initials ? '2' : '')

function registries(items: ReadonlyArray<ItemView>, renderer: Renderer, primary: boolean) {
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
  return {shown, all}
}

function sharingIn(registry: Registry, person: Person): Sharing {
  const family = registry.get(sharesOf(person).family)
  if (!family) return alone
  return {family: family.size > 1, initials: (family.get(sharesOf(person).initials)?.size ?? 0) > 1}
}

function register(registry: Registry, person: Person): void {
  const {family: key, initials, given} = sharesOf(person)
  let family = registry.get(key)
  if (!family) {
    family = new Map()
    registry.set(key, family)
  }
  const full = family.get(initials)
  if (full) full.add(given)
  else family.set(initials, new Set([given]))
}

const isIn = (registry: Registry, person: Person) =>
  registry.get(sharesOf(person).family)?.get(sharesOf(person).initials)?.has(sharesOf(person).given) === true
