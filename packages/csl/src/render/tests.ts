/**
 * Conditions of `cs:choose` (CSL 1.0.2, “Choose”).
 */
import {isNumeric} from '../item/number.ts'
import {dateVariables, numberVariables} from '../item/variables.ts'
import type {XmlElement} from '../xml.ts'
import {type Context, positions, type Shape} from './context.ts'
import {lacksText} from './fit.ts'
import type {Settings} from './settings.ts'

/** A condition. */
export interface Test {
  holds(context: Context): boolean
  /** How it turns out for all items of a shape; `undefined` where that depends. */
  decide(shape: Shape): boolean | undefined
  /** Whether asking is counted. */
  counts?: boolean
}

/** The conditions of a branch as one. */
export function compileTests(element: XmlElement, settings: Settings): Test {
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
  if (match === 'none') return opposite(any(tests))
  if (only && tests.length === 1) return only
  return match === 'any' ? any(tests) : all(tests)
}

const all = (tests: ReadonlyArray<Test>): Test => ({
  holds(context) {
    for (const test of tests) if (!test.holds(context)) return false
    return true
  },
  decide: (shape) => decideAll(tests, shape, false)
})

const any = (tests: ReadonlyArray<Test>): Test => ({
  holds(context) {
    for (const test of tests) if (test.holds(context)) return true
    return false
  },
  decide: (shape) => decideAll(tests, shape, true)
})

/** `end` is the result of one test that decides for all, unless one before it is counted. */
function decideAll(tests: ReadonlyArray<Test>, shape: Shape, end: boolean): boolean | undefined {
  let open = false
  for (const test of tests) {
    const result = test.decide(shape)
    if (result === end) return end
    open ||= result === undefined
    if (result === undefined && test.counts) return undefined
  }
  return open ? undefined : !end
}

const opposite = (test: Test): Test => ({
  holds: (context) => !test.holds(context),
  decide(shape) {
    const result = test.decide(shape)
    return result === undefined ? undefined : !result
  },
  counts: test.counts === true
})

/** An item has one type: a list of types holds where it is one of them, whatever `match` says. */
const typeIn = (types: ReadonlySet<string>): Test => ({
  holds: ({item}) => types.has(item.type),
  decide: ({type}) => types.has(type)
})

const conditions: Readonly<Record<string, (value: string, settings: Settings) => Test>> = {
  variable: (value) => ({
    holds: (context) => hasVariable(context, value),
    decide: (shape) => shapeHas(shape, value)
  }),
  'is-numeric': (value) => ({
    holds(context) {
      const text = numberText(context, value)
      return text !== undefined && isNumeric(text)
    },
    decide: (shape) => (lacksNumber(shape, value) ? false : undefined)
  }),
  'is-uncertain-date': (value) => ({
    holds: (context) => context.item.date(value)?.circa === true,
    decide: (shape) => (dateVariables.has(value) && shape.has(value) === false ? false : undefined)
  }),
  locator: (value) => {
    const other = value === 'sub-verbo' ? 'sub verbo' : value
    const fits = (label: string | undefined) => label === value || label === other
    return {
      holds: ({cite}) => fits(cite.locator === undefined ? undefined : (cite.label ?? 'page')),
      decide: ({place}) => fits(place.label)
    }
  },
  position(value, {area}) {
    const at = Object.hasOwn(places, value) && area === 'citation' ? places[value]! : () => false
    return {holds: ({cite}) => at(cite), decide: ({place}) => at(place)}
  },
  disambiguate: (value) => ({
    holds(context) {
      context.conditions++
      return context.conditions <= context.state.condition === (value === 'true')
    },
    decide: () => undefined,
    counts: true
  })
}

/** Whether the variable, of the item or of the cite, holds something. */
function hasVariable(context: Context, name: string): boolean {
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

function shapeHas({place, has}: Shape, name: string): boolean | undefined {
  switch (name) {
    case 'locator':
      return place.label !== undefined
    case 'citation-number':
      return true
    case 'first-reference-note-number':
      return place.hasFirstNote
    case 'year-suffix':
      return undefined
    default:
      return has(name)
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

/** Whether `numberText` is certainly empty for items of the shape, cited there. */
export function lacksNumber(shape: Shape, name: string): boolean {
  if (name === 'locator') return shape.place.label === undefined
  if (name === 'first-reference-note-number') return !shape.place.hasFirstNote
  return name !== 'citation-number' && lacksText(shape, name)
}

const places: Readonly<Record<string, (at: {position: number; nearNote: boolean}) => boolean>> = {
  first: ({position}) => position === positions.first,
  subsequent: ({position}) => position >= positions.subsequent,
  ibid: ({position}) => position >= positions.ibid,
  'ibid-with-locator': ({position}) => position === positions.ibidWithLocator,
  'near-note': ({nearNote}) => nearNote
}
