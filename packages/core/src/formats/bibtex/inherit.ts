/**
 * What an entry takes over from its `crossref` and `xdata`, by biber’s default rules (BibLaTeX manual,
 * appendix B).
 *
 * @example
 *   // @inproceedings{k, crossref = {p}} takes `booktitle` from the `title` of @proceedings{p}
 */
import type {Diagnostic} from '../../diagnostic.ts'
import {splitList} from './names.ts'
import type {RawEntry} from './raw.ts'
import type {Dialect} from './types.ts'

/** Renamed on the way from a type to a type; what is mapped to nothing stays behind. */
interface Rule {
  from: ReadonlySet<string>
  to: ReadonlySet<string>
  fields: ReadonlyMap<string, string | undefined>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const titles = (prefix: string): ReadonlyArray<readonly [string, string | undefined]> => [
  ['title', `${prefix}title`],
  ['subtitle', `${prefix}subtitle`],
  ['titleaddon', `${prefix}titleaddon`],
  ['shorttitle', undefined],
  ['sorttitle', undefined],
  ['indextitle', undefined],
  ['indexsorttitle', undefined]
]

const rules: ReadonlyArray<Rule> = [
  {
    from: set('mvbook book'),
    to: set('inbook bookinbook suppbook'),
    fields: new Map([['author', 'bookauthor']])
  },
  {from: set('mvbook'), to: set('book inbook bookinbook suppbook'), fields: new Map(titles('main'))},
  {
    from: set('mvcollection mvreference'),
    to: set('collection reference incollection inreference suppcollection'),
    fields: new Map(titles('main'))
  },
  {
    from: set('mvproceedings'),
    to: set('proceedings inproceedings conference'),
    fields: new Map(titles('main'))
  },
  {from: set('book'), to: set('inbook bookinbook suppbook'), fields: new Map(titles('book'))},
  {
    from: set('collection reference book'),
    to: set('incollection inreference suppcollection'),
    fields: new Map(titles('book'))
  },
  {from: set('proceedings'), to: set('inproceedings conference'), fields: new Map(titles('book'))},
  {
    from: set('periodical'),
    to: set('article suppperiodical'),
    fields: new Map([...titles('journal').slice(0, 3), ['shorttitle', 'shortjournal']])
  }
]

/** Never inherited. */
const private_ = set(
  'ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions ' +
    'relatedstring relatedtype shorthand shorthandintro sortkey'
)

/** Parents of parents that are followed. */
const maxDepth = 50

/** Fills in what the entries inherit; each trouble is a diagnostic. */
export function inherit(
  entries: ReadonlyArray<RawEntry>,
  dialect: Dialect,
  report: (entry: RawEntry, diagnostic: Omit<Diagnostic, 'path' | 'place'>, field: string) => void
): void {
  const parents = entries.filter(
    (entry) => entry.raw.has('crossref') || entry.raw.has('xdata') || granular(entry).length > 0
  )
  if (parents.length === 0) return
  const byKey = new Map<string, RawEntry>()
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry)
  for (const entry of entries) for (const alias of entry.ids) if (!byKey.has(alias)) byKey.set(alias, entry)
  const lowerCase = new Map([...byKey].map(([key, entry]) => [key.toLowerCase(), entry]))
  const find = (key: string) => byKey.get(key) ?? lowerCase.get(key.toLowerCase())
  const resolver = new Resolver(find, dialect, report)
  for (const entry of parents) resolver.resolve(entry, 0)
}

type Report = Parameters<typeof inherit>[2]

class Resolver {
  readonly #find: (key: string) => RawEntry | undefined
  readonly #dialect: Dialect
  readonly #report: Report
  readonly #state = new Map<RawEntry, 'open' | 'done'>()

  constructor(find: (key: string) => RawEntry | undefined, dialect: Dialect, report: Report) {
    this.#find = find
    this.#dialect = dialect
    this.#report = report
  }

  resolve(entry: RawEntry, depth: number): void {
    if (this.#state.has(entry)) return
    this.#state.set(entry, 'open')
    for (const key of list(entry.raw.get('xdata'))) this.#take(entry, key, 'xdata', depth)
    const crossref = entry.raw.get('crossref')?.trim()
    if (crossref) this.#take(entry, crossref, 'crossref', depth)
    for (const field of granular(entry)) this.#takeParts(entry, field, depth)
    this.#state.set(entry, 'done')
  }

  /** `author = {xdata=key-author-2 and Doe, Jane}`: single values of another entry. */
  #takeParts(entry: RawEntry, field: string, depth: number): void {
    const members = splitList(entry.raw.get(field)!).map((member) => {
      const [, key, name, index] = /^xdata=(.{1,200})-([a-z]+)(?:-(\d+))?$/.exec(member) ?? []
      if (key === undefined) return member
      const parent = this.#find(key)
      if (parent === undefined) this.#missing(entry, key, field)
      else if (depth < maxDepth && !this.#state.has(parent)) this.resolve(parent, depth + 1)
      const value = parent?.raw.get(name!)
      return (index === undefined ? value : value && splitList(value)[Number(index) - 1]) ?? ''
    })
    entry.raw.set(field, members.filter((member) => member !== '').join(' and '))
  }

  #take(entry: RawEntry, key: string, field: 'crossref' | 'xdata', depth: number): void {
    const parent = this.#find(key)
    if (parent === undefined) this.#missing(entry, key, field)
    else if (this.#state.get(parent) === 'open' || depth > maxDepth) this.#cycle(entry, key, field)
    else this.#fill(entry, parent, field, depth)
  }

  #fill(entry: RawEntry, parent: RawEntry, field: 'crossref' | 'xdata', depth: number): void {
    this.resolve(parent, depth + 1)
    const taken = field === 'xdata' ? allOf(parent) : inherited(entry.type, parent, this.#dialect)
    const found = new Map(entry.inherited)
    for (const [name, value] of taken) {
      if (entry.raw.has(name) || hides(entry, name)) continue
      found.set(name, value)
      entry.raw.set(name, value)
      entry.inherited = found
    }
  }

  #missing(entry: RawEntry, key: string, field: string): void {
    const message = `Unexpected \`${field}\` to \`${key}\`, expected the key of an entry of this file`
    this.#report(entry, {ruleId: 'missing-parent', severity: 'warning', message, actual: key}, field)
  }

  #cycle(entry: RawEntry, key: string, field: string): void {
    const message = `Unexpected circle: \`${entry.key}\` inherits from \`${key}\`, which inherits from it`
    this.#report(entry, {ruleId: 'circular-parent', severity: 'error', message, actual: key}, field)
  }
}

/** Fields that take single values of other entries. */
function granular(entry: RawEntry): string[] {
  return [...entry.raw].filter(([, value]) => value.includes('xdata=')).map(([name]) => name)
}

/** A date of its own keeps `year` and `month` away, and the other way round. */
function hides(entry: RawEntry, name: string): boolean {
  if (name === 'date') return entry.raw.has('year')
  return (name === 'year' || name === 'month') && entry.raw.has('date') && !entry.inherited.has('date')
}

function list(value: string | undefined): string[] {
  if (value === undefined) return []
  return value
    .split(',')
    .map((key) => key.trim())
    .filter((key) => key !== '')
}

function* allOf(parent: RawEntry): Iterable<[string, string]> {
  for (const [name, value] of parent.raw) if (!private_.has(name)) yield [name, value]
}

/**
 * The parent’s fields under the names they have in a child of this type. BibTeX knows no renaming, so
 * that a parent’s `booktitle` goes before its `title` there.
 */
function* inherited(type: string, parent: RawEntry, dialect: Dialect): Iterable<[string, string]> {
  const bookTitle = parent.raw.get('booktitle')
  if (dialect === 'bibtex' && bookTitle !== undefined) yield ['booktitle', bookTitle]
  const fitting = rules.filter((rule) => rule.from.has(parent.type) && rule.to.has(type))
  for (const {fields} of fitting) {
    for (const [name, target] of fields) {
      const value = parent.raw.get(name)
      if (target !== undefined && value !== undefined) yield [target, value]
    }
  }
  const renamed = new Set(fitting.flatMap(({fields}) => [...fields.keys()]))
  for (const [name, value] of parent.raw) {
    if (!private_.has(name) && (name === 'author' || !renamed.has(name))) yield [name, value]
  }
}
