/**
 * Sort keys: what `cs:key` makes of an item (CSL 1.0.2, “Sorting”).
 */
import {citationLabel} from '../item/label.ts'
import {isNumeric} from '../item/number.ts'
import {parseField} from '../item/rich-field.ts'
import {dateVariables, nameVariables, numberVariables} from '../item/variables.ts'
import type {ItemView} from '../item/view.ts'
import {defaultNames, keyNames} from '../names/options.ts'
import {type PersonSettings, sortJoint, sortPerson} from '../names/person.ts'
import {withCompiler} from '../render/compile.ts'
import {
  type CiteFacts,
  type CiteState,
  newContext,
  plainState,
  type Render,
  type Services
} from '../render/context.ts'
import {sortText} from '../render/date.ts'
import {collect} from '../render/group.ts'
import type {Plans} from '../render/plans.ts'
import type {BareSettings, Settings} from '../render/settings.ts'
import {numberText} from '../render/tests.ts'
import {joined, type Out, plainOf} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'

/** Value of a key: texts compared one by one; empty sorts last. */
export type KeyValue = ReadonlyArray<string> | number | undefined

/** A key, compiled. */
export interface SortKey {
  descending: boolean
  /** Whether the value is the item's number, not known before sorting. */
  byNumber: boolean
  /** Equal for keys that give every item the same values. */
  source: string
  value(item: ItemView, facts: CiteFacts, state: CiteState, services: Services): KeyValue
}

/**
 * The keys of `cs:sort` in an area, none where it has no such child; those of the other area where they are
 * the same.
 */
export function compileKeys(
  area: XmlElement,
  settings: BareSettings,
  plans: Plans,
  other: ReadonlyArray<SortKey> = []
): ReadonlyArray<SortKey> {
  const sort = area.children.find((child) => child.name === 'sort')
  const elements = sort?.children.filter((child) => child.name === 'key') ?? []
  const keys = elements.map((key) => compileKey(key, settings, plans))
  const same = keys.length === other.length && keys.every(({source}, at) => source === other[at]!.source)
  return same ? other : keys
}

function compileKey(key: XmlElement, settings: BareSettings, plans: Plans): SortKey {
  const macro = key.attributes.get('macro')
  const variable = key.attributes.get('variable') ?? ''
  const names = {...nameSettings(settings.style.options), options: keyNames(key.attributes, settings.names)}
  const own = withCompiler({...settings, key: key.attributes, area: 'sort', implicitSuffix: false})
  return {
    descending: key.attributes.get('sort') === 'descending',
    byNumber: variable === 'citation-number',
    source: JSON.stringify([[...key.attributes], settings.names]),
    value:
      macro === undefined
        ? (item, facts) => variableKey(variable, item, facts, names)
        : macroKey(macro, own, plans)
  }
}

function macroKey(name: string, settings: Settings, plans: Plans): SortKey['value'] {
  let macro: ReadonlyArray<Render> | undefined
  return (item, facts, state, services) => {
    macro ??= [settings.macro(name)]
    const context = newContext(item, facts, state, services)
    const out: Out | undefined = joined(collect(plans.listed(macro, item), context), undefined)
    return out === undefined ? undefined : texts(plainOf(out))
  }
}

const texts = (text: string): KeyValue => (text.trim() === '' ? undefined : text.split(sortJoint))

/** Names in full, family name first. */
const nameSettings = (style: ReadonlyMap<string, string>): PersonSettings => ({
  options: {...defaultNames, form: 'long', sortOrder: 'all'},
  family: undefined,
  given: undefined,
  demote: style.get('demote-non-dropping-particle') ?? 'display-and-sort',
  hyphen: true,
  locale: 'en-US'
})

function variableKey(variable: string, item: ItemView, facts: CiteFacts, names: PersonSettings): KeyValue {
  if (variable === 'citation-number') return facts.number
  if (variable === 'citation-label') return texts(citationLabel(item))
  if (nameVariables.has(variable)) {
    const people = item.names(variable)
    const {etAlMin, etAlUseFirst} = names.options
    const shown = etAlMin > 0 && people.length >= etAlMin ? people.slice(0, etAlUseFirst) : people
    const full = {...names, options: {...defaultNames, sortOrder: 'all' as const}}
    return texts(shown.map((person) => sortPerson(person, 2, full)).join(sortJoint))
  }
  if (dateVariables.has(variable)) {
    const date = item.date(variable)
    return date && texts(sortText(date))
  }
  const text = item.text(variable)
  if (text === undefined) return undefined
  if (numberVariables.has(variable) && isNumeric(text)) {
    const number = /\d+/.exec(numberText(newContext(item, facts, plainState, {}), variable) ?? '')
    if (number) return Number(number[0])
  }
  return texts(plainOf(parseField(text)))
}
