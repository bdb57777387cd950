/**
 * `cs:choose`: the pieces of the first branch whose conditions hold (CSL 1.0.2, “Choose”).
 */
import {isNumeric} from '../item/number.ts'
import {numberVariables} from '../item/variables.ts'
import type {XmlElement} from '../xml.ts'
import {type Context, positions, type Render} from './context.ts'
import {seen} from './finish.ts'
import {compileAll} from './group.ts'
import type {Settings} from './settings.ts'

type Test = (context: Context) => boolean

/** The closure of a choice. */
export function compileChoose(element: XmlElement, settings: Settings): Render {
  const branches = element.children
    .filter((child) => child.name === 'if' || child.name === 'else-if' || child.name === 'else')
    .map((child) => ({
      holds: child.name === 'else' ? () => true : compileTests(child, settings),
      children: compileAll(child, settings)
    }))
  return (context, into) => {
    const branch = branches.find((each) => each.holds(context))
    for (const child of branch?.children ?? []) {
      const from = into.length
      const before = context.namesDone
      child(context, into)
      if (settings.firstOnly && (context.namesDone !== before || into.slice(from).some(seen))) return
    }
  }
}

function compileTests(element: XmlElement, settings: Settings): Test {
  const match = element.attributes.get('match') ?? 'all'
  const tests: Test[] = []
  for (const [name, value] of element.attributes) {
    const values = value.trim().split(/\s+/)
    if (name === 'type') tests.push(typeIn(new Set(values)))
    else {
      const make = Object.hasOwn(conditions, name) ? conditions[name] : undefined
      if (make) for (const each of values) tests.push(make(each, settings))
    }
  }
  const [only] = tests
  if (match === 'none') return (context) => !tests.some((test) => test(context))
  if (only && tests.length === 1) return only
  if (match === 'any') return (context) => tests.some((test) => test(context))
  return (context) => tests.every((test) => test(context))
}

/** An item has one type: a list of types holds where it is one of them, whatever `match` says. */
const typeIn =
  (types: ReadonlySet<string>): Test =>
  ({item}) =>
    types.has(item.type)

const conditions: Readonly<Record<string, (value: string, settings: Settings) => Test>> = {
  variable: (value) => (context) => hasVariable(context, value),
  'is-numeric': (value) => (context) => {
    const text = numberText(context, value)
    return text !== undefined && isNumeric(text)
  },
  'is-uncertain-date': (value) => (context) => context.item.date(value)?.circa === true,
  locator: (value) => {
    const label = value === 'sub-verbo' ? 'sub verbo' : value
    return ({cite}) => {
      const actual = cite.locator === undefined ? undefined : (cite.label ?? 'page')
      return actual === value || actual === label
    }
  },
  position: (value, settings) => (settings.area === 'citation' ? position(value) : () => false),
  disambiguate: (value) => (context) => {
    context.conditions++
    return context.conditions <= context.state.condition === (value === 'true')
  }
}

/** Whether the variable, of the item or of the cite, holds something. */
export function hasVariable(context: Context, name: string): boolean {
  switch (name) {
    case 'locator':
      return context.cite.locator !== undefined
    case 'citation-number':
      return true
    case 'first-reference-note-number':
      return context.cite.firstNote > 0
    case 'year-suffix':
      return context.state.yearSuffix > 0
    default:
      return context.item.has(name)
  }
}

/** Text of a variable that may hold a number. */
export function numberText(context: Context, name: string): string | undefined {
  if (name === 'locator') return context.cite.locator
  if (name === 'citation-number') return String(context.cite.number)
  if (name === 'first-reference-note-number')
    return context.cite.firstNote > 0 ? String(context.cite.firstNote) : undefined
  if (!numberVariables.has(name) && context.item.names(name).length > 0) return undefined
  return context.item.text(name)
}

function position(value: string): Test {
  switch (value) {
    case 'first':
      return ({cite}) => cite.position === positions.first
    case 'subsequent':
      return ({cite}) => cite.position >= positions.subsequent
    case 'ibid':
      return ({cite}) => cite.position >= positions.ibid
    case 'ibid-with-locator':
      return ({cite}) => cite.position === positions.ibidWithLocator
    case 'near-note':
      return ({cite}) => cite.nearNote
    default:
      return () => false
  }
}
