/**
 * An item made ready for rendering, variable by variable, when first asked for.
 *
 * @example
 *   new ItemView({id: 'a', type: 'book', title: 'T'}).text('title') // => 'T'
 */
import type {Out} from '../tree/out.ts'
import type {DateValue, Item, Name} from '../types.ts'
import {type DateView, toDate} from './date.ts'
import {withoutOwnLabel} from './labelled.ts'
import {variablesInNote} from './note.ts'
import {type Person, toPerson} from './person.ts'
import {parseField} from './rich-field.ts'
import {dateVariables, nameVariables} from './variables.ts'

/** Old or foreign names of variables, asked for where the variable itself is missing. */
const aliases: Readonly<Record<string, string>> = {
  'title-short': 'shortTitle',
  'container-title-short': 'journalAbbreviation',
  'event-title': 'event'
}

let serials = 0

/** An item behind its variables; everything computed is kept. */
export class ItemView {
  readonly id: string
  readonly type: string
  /** Differs from that of any other view: what was computed from one never stands for another. */
  readonly serial = ++serials
  private readonly texts = new Map<string, string>()
  private readonly rich = new Map<string, Out>()
  private readonly lists = new Map<string, ReadonlyArray<Person>>()
  private readonly days = new Map<string, DateView | null>()
  private everybody: ReadonlyArray<Person> | undefined
  private readonly fromNote: ReadonlyMap<string, string>
  private readonly source: Readonly<Record<string, unknown>>

  constructor(item: Item) {
    this.source = item as unknown as Record<string, unknown>
    this.id = String(item.id)
    const note = this.source['note']
    this.fromNote = typeof note === 'string' && note.includes(':') ? variablesInNote(note) : new Map()
    const type = this.fromNote.get('type') ?? this.source['type']
    this.type = typeof type === 'string' ? type : ''
  }

  /** Whether the view is of that very record, or of one that says the same. */
  shows(item: Item): boolean {
    const other: unknown = item
    return other === this.source || JSON.stringify(other) === JSON.stringify(this.source)
  }

  private raw(name: string): unknown {
    const own = Object.hasOwn(this.source, name) ? this.source[name] : undefined
    return own === undefined || own === '' ? this.fromNote.get(name) : own
  }

  /** Text of a standard or number variable; `undefined` where empty. */
  text(name: string): string | undefined {
    const known = this.texts.get(name)
    if (known !== undefined) return known === '' ? undefined : known
    const text = this.computeText(name)
    this.texts.set(name, text ?? '')
    return text === '' ? undefined : text
  }

  private computeText(name: string): string | undefined {
    let value = this.raw(name)
    if ((value === undefined || value === '') && Object.hasOwn(aliases, name))
      value = this.raw(aliases[name]!)
    if (name === 'page-first' && (value === undefined || value === '')) return firstPage(this.text('page'))
    if (typeof value === 'number') return String(value)
    return typeof value === 'string' && value.trim() !== '' ? withoutOwnLabel(name, value) : undefined
  }

  /** Text of a variable with its markup read. */
  field(name: string): Out | undefined {
    const text = this.text(name)
    if (text === undefined) return undefined
    let out = this.rich.get(name)
    if (out === undefined) {
      out = parseField(text)
      this.rich.set(name, out)
    }
    return out
  }

  /** Names of a name variable; empty where there are none. */
  names(name: string): ReadonlyArray<Person> {
    const known = this.lists.get(name)
    if (known) return known
    const value = this.raw(name)
    const people = peopleOf(value, familyFirst.test(this.text('language') ?? ''))
    this.lists.set(name, people)
    return people
  }

  /** Names of all name variables, variable by variable. */
  people(): ReadonlyArray<Person> {
    this.everybody ??= this.given().flatMap((name) => (nameVariables.has(name) ? this.names(name) : []))
    return this.everybody
  }

  /** Which of the variables hold something, in alphabetical order. */
  filled(among: ReadonlySet<string>): string[] {
    return this.given()
      .filter((name) => among.has(name) && this.has(name))
      .sort()
  }

  /** Variables that the record may have something for. */
  private given(): string[] {
    const names = new Set([...Object.keys(this.source), ...this.fromNote.keys()])
    for (const [name, other] of Object.entries(aliases)) if (names.has(other)) names.add(name)
    if (names.has('page')) names.add('page-first')
    return [...names]
  }

  /** The date of a date variable. */
  date(name: string): DateView | undefined {
    const known = this.days.get(name)
    if (known !== undefined) return known === null ? undefined : known
    const date = toDate(this.raw(name) as DateValue | string | undefined)
    this.days.set(name, date ?? null)
    return date
  }

  /** Whether the variable, of any kind, holds something. */
  has(name: string): boolean {
    if (nameVariables.has(name)) return this.names(name).length > 0
    if (dateVariables.has(name)) return this.date(name) !== undefined
    return this.text(name) !== undefined
  }
}

/** Languages that write family names first; Korean names are known by their script alone. */
const familyFirst = /^(?:hu|ja|vi|zh)\b/i

function peopleOf(value: unknown, isFamilyFirst: boolean): ReadonlyArray<Person> {
  if (typeof value === 'string') {
    const [family = '', given = ''] = value.split('||').map((part) => part.trim())
    return [toPerson(value.includes('||') ? {family, given} : {literal: value}, isFamilyFirst)]
  }
  if (!Array.isArray(value)) return []
  return value
    .filter((name): name is Name => typeof name === 'object' && name !== null)
    .map((name) => toPerson(name, isFamilyFirst))
    .filter((person) => person.family !== '' || person.given !== '' || person.literal !== '')
}

const firstPage = (page: string | undefined) =>
  page?.split(/\s*(?:(?<!\\)[-–—]|[,&])\s*/)[0]?.replaceAll('\\-', '-')
