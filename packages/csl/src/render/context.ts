/**
 * What a rendering closure sees: the item, the cite, how far it has been told apart from others, and
 * the running tallies of one rendering.
 *
 * @example
 *   const context = newContext(item, cite, plainState, services)
 */
import type {Person} from '../item/person.ts'
import type {ItemView} from '../item/view.ts'
import type {Out} from '../tree/out.ts'

/** Position of a cite; each includes those before it down to `subsequent`. */
export const positions = {first: 0, subsequent: 1, ibid: 2, ibidWithLocator: 3} as const

/** Facts of one cite. */
export interface CiteFacts {
  locator?: string | undefined
  label?: string | undefined
  position: number
  nearNote: boolean
  /** Note in which the item was first cited. */
  firstNote: number
  /** Number of the item in the reference list; 0 where not known. */
  number: number
  /**
   * Form other than the usual one; `collapsed` leaves out names and what substitutes for them, as later
   * cites of a group do.
   */
  form?: 'author-only' | 'suppress-author' | 'collapsed' | undefined
}

/** How a cite is told apart from others. */
export interface CiteState {
  /** Names shown at least, list by list. */
  readonly shown: ReadonlyArray<number>
  /** How much of each given name is shown (0 none, 1 initials, 2 all), list by list. */
  readonly given: ReadonlyArray<ReadonlyArray<number>>
  /** 1 is `a`; 0 none. */
  readonly yearSuffix: number
  /** How many of the conditions `disambiguate="true"` test true, counted as they are met. */
  readonly condition: number
  /** Equal for equal states. */
  readonly key: string
}

/** A list of names as it was rendered. */
export interface NameList {
  variable: string
  people: ReadonlyArray<Person>
  /** How many were shown. */
  shown: number
  /** Least level of given names its style shows: 0, 1 or 2. */
  base: number
  /** Whether initials lie between no given name and the whole. */
  initials: boolean
}

/** Hooks of the document. */
export interface Services {
  /** Level of given name that tells this person apart throughout the document. */
  nameLevel?: ((person: Person, index: number, base: number, initials: boolean) => number) | undefined
  /** Called for each variable that was asked for and is empty. */
  missing?: ((variable: string) => void) | undefined
}

/** Context of one rendering. */
export interface Context {
  readonly item: ItemView
  readonly cite: CiteFacts
  readonly state: CiteState
  readonly services: Services
  /** Variables asked for so far, and those that had a value: what groups count. */
  called: number
  filled: number
  /** Variables used up by substitution. */
  used: Set<string> | undefined
  /** Whether what is rendered now stands for empty names: its variables are used up at once. */
  substituting: boolean
  /** Lists of names rendered so far. */
  lists: NameList[]
  /** Output of the first `cs:names`, once there is one. */
  namesDone: boolean
  suffixDone: boolean
  /** Conditions met so far that ask for `disambiguate`. */
  conditions: number
  depth: number
}

/** Renders an element: adds its pieces, if any. */
export interface Render {
  (context: Context, into: Out[]): void
  /** The same, for items of that shape alone. */
  fit?: ((shape: Shape) => Render) | undefined
  /** The closures this one calls in turn, where it does nothing else. */
  parts?: ReadonlyArray<Render> | undefined
}

/** What many items, and the places they are cited at, have in common. */
export interface Shape {
  readonly type: string
  /** Whether items of the shape have the variable; `undefined` where that is not known. */
  has(variable: string): boolean | undefined
  readonly place: Place
  /** Closures fitted so far. */
  readonly fitted: Map<Render, Render>
}

/** What is known of the place of a cite: all of it outside citations, where there is none. */
export interface Place {
  readonly position: number
  readonly nearNote: boolean
  /** Label of the locator; `undefined` where there is none. */
  readonly label: string | undefined
  /** Whether the item was cited in a note before. */
  readonly hasFirstNote: boolean
}

/** The state of a cite that nothing was added to. */
export const plainState: CiteState = {shown: [], given: [], yearSuffix: 0, condition: 0, key: ''}

/** A state with its key. */
export function makeState(parts: Omit<CiteState, 'key'>): CiteState {
  const {shown, given, yearSuffix, condition} = parts
  const key = `${shown.join(',')}/${given.map((list) => list.join('')).join(',')}/${yearSuffix}/${condition}`
  return {...parts, key: key === '//0/0' ? '' : key}
}

/** Notes that a variable was rendered. */
export function rendered(context: Context, variable: string): void {
  context.filled++
  if (!context.substituting) return
  context.used ??= new Set()
  context.used.add(variable)
}

/** A fresh context. */
export function newContext(item: ItemView, cite: CiteFacts, state: CiteState, services: Services): Context {
  return {
    item,
    cite,
    state,
    services,
    called: 0,
    filled: 0,
    used: undefined,
    substituting: false,
    lists: [],
    namesDone: false,
    suffixDone: false,
    conditions: 0,
    depth: 0
  }
}
