/**
 * The names of one variable: which are shown, what stands between them, et al.
 * (CSL 1.0.2, “Name”, “Et-al”).
 */
import type {Person} from '../item/person.ts'
import type {Context, NameList} from '../render/context.ts'
import {type Look, type Node, node, type Out} from '../tree/out.ts'
import {type PersonSettings, renderPerson} from './person.ts'

/** What a list needs beside the names. */
export interface ListSettings {
  person: PersonSettings
  and: string | undefined
  etAl: Out | undefined
  /** What stands before et al. where no delimiter does. */
  etAlSpace: string
  /** Look of a name; et al. stands in it too. */
  look: Look | undefined
  /** Dresses one name; the affixes are for names of persons. */
  finishName(inner: Out, personal: boolean): Out
}

/** How many names are shown, and whether others are left out. */
export interface Truncation {
  shown: number
  truncated: boolean
  useLast: boolean
}

/** Et al. applied to a list. */
export function truncate(count: number, least: number, context: Context, settings: ListSettings): Truncation {
  const {options} = settings.person
  const subsequent = context.cite.position > 0
  const min = (subsequent ? options.etAlSubsequentMin : undefined) ?? options.etAlMin
  const first = (subsequent ? options.etAlSubsequentUseFirst : undefined) ?? options.etAlUseFirst
  if (min === 0 || count < min || first >= count) return {shown: count, truncated: false, useLast: false}
  const shown = Math.min(count, Math.max(first, least))
  if (shown >= count) return {shown: count, truncated: false, useLast: false}
  return {shown, truncated: true, useLast: options.etAlUseLast && count >= shown + 2}
}

/** Level of given names the options ask for. */
function baseLevel(settings: ListSettings): number {
  const {form, initializeWith, initialize} = settings.person.options
  if (form === 'short') return 0
  return initializeWith !== undefined && initialize ? 1 : 2
}

/** How much of each given name the list of that number shows: what its options ask for, or what tells persons apart. */
export function levels(
  list: number,
  {state, services}: Context,
  settings: ListSettings
): (person: Person, at: number) => number {
  const base = baseLevel(settings)
  const {initializeWith, initialize} = settings.person.options
  const initials = initializeWith !== undefined && initialize
  const given = state.given[list]
  return (person, at) => {
    const wanted = Math.max(base, given?.[at] ?? 0)
    return services.nameLevel?.(person, at, wanted, initials) ?? wanted
  }
}

/** Whether a list is left open: BibTeX’s `and others`, kept as a last name that is the word `others` alone. */
const isOpen = (people: ReadonlyArray<Person>): boolean =>
  people.length > 1 && people.at(-1)!.literal === 'others'

/** The names of a list, without the word that leaves it open. */
export const named = (people: ReadonlyArray<Person>): ReadonlyArray<Person> =>
  isOpen(people) ? people.slice(0, -1) : people

/** The list. */
export function renderList(
  listed: ReadonlyArray<Person>,
  variable: string,
  context: Context,
  settings: ListSettings
): Out | undefined {
  const index = context.lists.length
  const {options} = settings.person
  const base = baseLevel(settings)
  const initials = options.initializeWith !== undefined && options.initialize
  const people = named(listed)
  const cut = truncate(listed.length, context.state.shown[index] ?? 0, context, settings)
  const open = isOpen(listed)
  const shown = Math.min(cut.shown, people.length)
  const truncated = cut.truncated || open
  const useLast = cut.useLast && !open
  const list: NameList = {variable, people, shown, base, initials}
  context.lists.push(list)
  const levelOf = levels(index, context, settings)
  const nodes: Node[] = []
  const invertedLast: boolean[] = []
  for (let at = 0; at < people.length; at++) {
    if (at >= shown && !(useLast && at === people.length - 1)) continue
    const person = people[at]!
    const level = levelOf(person, at)
    const inverted = isInverted(at, person, settings)
    invertedLast.push(inverted)
    const name = renderPerson(person, level, inverted, settings.person)
    const kids = [settings.finishName(name, person.family !== '')]
    nodes.push(node(kids, undefined, 'name', undefined, person.key))
  }
  const last = people.at(-1)
  const byInstitution = last !== undefined && last.literal !== '' && last.family === ''
  return join({nodes, inverted: invertedLast, truncated, useLast, byInstitution}, settings)
}

interface Shown {
  nodes: ReadonlyArray<Node>
  /** Whether each stands family name first. */
  inverted: ReadonlyArray<boolean>
  truncated: boolean
  useLast: boolean
  /** Whether the last name is that of an institution. */
  byInstitution: boolean
}

function isInverted(index: number, person: Person, {person: {options}}: ListSettings): boolean {
  if (person.family === '' || person.eastAsian) return false
  return options.sortOrder === 'all' || (options.sortOrder === 'first' && index === 0)
}

function join(shown: Shown, settings: ListSettings): Out | undefined {
  const {nodes, inverted, truncated, useLast} = shown
  if (nodes.length === 0) return undefined
  const {delimiter, precedesEtAl} = settings.person.options
  const kids: Out[] = []
  const last = nodes.length - 1
  nodes.forEach((each, index) => {
    if (index > 0) kids.push(index < last ? delimiter : beforeLast(shown, settings))
    kids.push(each)
  })
  if (truncated && !useLast && settings.etAl !== undefined) {
    const delimited = precedes(precedesEtAl, nodes.length >= 2, inverted[last]!)
    kids.push(delimited ? delimiter : settings.etAlSpace, settings.etAl)
    if (settings.look) return node(kids, settings.look)
  }
  return kids.length === 1 ? kids[0]! : node(kids)
}

/** What stands before the last name; before an institution the delimiter is a matter of their number alone. */
function beforeLast(shown: Shown, settings: ListSettings): string {
  const {nodes, inverted, truncated, useLast, byInstitution} = shown
  const {delimiter, precedesLast} = settings.person.options
  if (useLast) return `${nodes.length > 2 ? delimiter : ' '}… `
  if (truncated || settings.and === undefined) return delimiter
  const rule = byInstitution && (nodes.length > 2 || precedesLast === 'always') ? 'contextual' : precedesLast
  const delimited = precedes(rule, nodes.length >= 3, inverted[nodes.length - 2]!)
  return `${delimited ? delimiter : ' '}${settings.and} `
}

function precedes(rule: string, contextual: boolean, afterInverted: boolean): boolean {
  if (rule === 'always') return true
  if (rule === 'never') return false
  return rule === 'after-inverted-name' ? afterInverted : contextual
}
