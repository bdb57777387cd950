/**
 * The names of one variable: which are shown, what stands between them, et al.
 * (CSL 1.0.2, “Name”, “Et-al”).
 */
import type {Person} from '../item/person.ts'
import type {Context, NameList} from '../render/context.ts'
import type {Node, Out} from '../tree/out.ts'
import {type PersonSettings, renderPerson} from './person.ts'

/** What a list needs beside the names. */
export interface ListSettings {
  person: PersonSettings
  and: string | undefined
  etAl: Out | undefined
  /** Dresses one name. */
  finishName(inner: Out): Out
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
export function baseLevel(settings: ListSettings): number {
  const {form, initializeWith, initialize} = settings.person.options
  if (form === 'short') return 0
  return initializeWith !== undefined && initialize ? 1 : 2
}

/** The list. */
export function renderList(
  people: ReadonlyArray<Person>,
  variable: string,
  context: Context,
  settings: ListSettings
): Out | undefined {
  const index = context.lists.length
  const {options} = settings.person
  const base = baseLevel(settings)
  const initials = options.initializeWith !== undefined && options.initialize
  const {shown, truncated, useLast} = truncate(
    people.length,
    context.state.shown[index] ?? 0,
    context,
    settings
  )
  const list: NameList = {variable, people, shown, base, initials}
  context.lists.push(list)
  const levels = context.state.given[index]
  const nodes: Node[] = []
  for (let at = 0; at < people.length; at++) {
    if (at >= shown && !(useLast && at === people.length - 1)) continue
    const person = people[at]!
    const wanted = Math.max(base, levels?.[at] ?? 0)
    const level = context.services.nameLevel?.(person, at, wanted, initials) ?? wanted
    const inverted = isInverted(at, settings)
    nodes.push({
      kids: [settings.finishName(renderPerson(person, level, inverted, settings.person))],
      role: 'name',
      data: person.key
    })
  }
  return join(nodes, people.length, truncated, useLast, settings)
}

const isInverted = (index: number, {person: {options}}: ListSettings) =>
  options.sortOrder === 'all' || (options.sortOrder === 'first' && index === 0)

function join(
  nodes: ReadonlyArray<Node>,
  count: number,
  truncated: boolean,
  useLast: boolean,
  settings: ListSettings
): Out | undefined {
  if (nodes.length === 0) return undefined
  const {delimiter} = settings.person.options
  const kids: Out[] = []
  const last = nodes.length - 1
  nodes.forEach((each, index) => {
    if (index > 0)
      kids.push(index < last ? delimiter : beforeLast(nodes.length, truncated, useLast, settings))
    kids.push(each)
  })
  if (truncated && !useLast && settings.etAl !== undefined) {
    kids.push(
      precedes(settings.person.options.precedesEtAl, nodes.length >= 2, last, settings) ? delimiter : ' ',
      settings.etAl
    )
  }
  return kids.length === 1 ? kids[0]! : {kids}
}

function beforeLast(length: number, truncated: boolean, useLast: boolean, settings: ListSettings): string {
  const {delimiter, precedesLast} = settings.person.options
  if (useLast) return `${delimiter}… `
  if (truncated || settings.and === undefined) return delimiter
  const with_ = precedes(precedesLast, length >= 3, length - 2, settings)
  return with_
    ? `${delimiter}${settings.and} `
    : `${/\s$/.test(delimiter) && false ? '' : ' '}${settings.and} `
}

function precedes(rule: string, contextual: boolean, previous: number, settings: ListSettings): boolean {
  if (rule === 'always') return true
  if (rule === 'never') return false
  if (rule === 'after-inverted-name') return isInverted(previous, settings)
  return contextual
}
