/**
 * `cs:names`: the lists of its variables with their labels, or what substitutes for them
 * (CSL 1.0.2, “Names”).
 */
import type {Person} from '../item/person.ts'
import {nameVariables} from '../item/variables.ts'
import {type Context, type Render, rendered} from '../render/context.ts'
import {type Finish, finisher, seen} from '../render/finish.ts'
import {absent, fitting, nothing} from '../render/fit.ts'
import {termOf} from '../render/label.ts'
import type {Settings} from '../render/settings.ts'
import {lookOf} from '../tree/look.ts'
import {affixed, findNode, joined, type Node, node, type Out, plainOf} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import {type ListSettings, levels, named, renderList, truncate} from './list.ts'
import {keyNames, nameOptions} from './options.ts'
import {type PersonSettings, partLook, sortJoint, sortPerson} from './person.ts'
import {compileSubstitute, type Instead} from './substitute.ts'

/** Children of `cs:names` that one inside `cs:substitute` takes over where it has none. */
export interface NamesParts {
  name: XmlElement | undefined
  etAl: XmlElement | undefined
  label: XmlElement | undefined
  labelFirst: boolean
  /** Look and affixes of the names. */
  finish: Finish
}

/** The closure of `cs:names`. */
export function compileNames(element: XmlElement, settings: Settings): Render {
  const parts = partsOf(element, settings)
  const variables = (element.attributes.get('variable') ?? '')
    .trim()
    .split(/\s+/)
    .filter((each) => each !== '')
  const substitute = element.children.find((child) => child.name === 'substitute')
  return names(variables, substitute && compileSubstitute(substitute, settings, parts), {
    list: listSettings(parts, settings),
    label: compileNameLabel(parts.label, settings),
    labelFirst: parts.labelFirst,
    finish: parts.finish,
    delimiter: element.attributes.get('delimiter') ?? settings.names.namesDelimiter,
    merges: variables.length === 2 && variables.includes('editor') && variables.includes('translator'),
    settings
  })
}

/** What `cs:names` does with its variables. */
interface NamesSettings {
  list: ListSettings
  label: NameLabel | undefined
  labelFirst: boolean
  finish: Finish
  delimiter: string | undefined
  /** Whether equal editors and translators are one. */
  merges: boolean
  settings: Settings
}

function names(variables: ReadonlyArray<string>, instead: Instead | undefined, how: NamesSettings): Render {
  const render = renderNames(variables, instead, how)
  return fitting(render, (shape) => {
    const kept = variables.filter((each) => shape.has(each) !== false || !nameVariables.has(each))
    if (kept.length > 0) return kept.length < variables.length ? renderNames(kept, instead, how) : render
    const fitted = instead?.fit(shape)
    if (fitted) return renderNames([], fitted, how, variables.length)
    return variables.length === 0 ? nothing : absent
  })
}

/** `called` counts variables that are known to be empty. */
function renderNames(
  variables: ReadonlyArray<string>,
  instead: Instead | undefined,
  how: NamesSettings,
  called = 0
): Render {
  const {list, label, labelFirst, finish, delimiter, settings} = how
  const renderOne = settings.area === 'sort' ? sortOne : displayOne
  return (context, into) => {
    context.called += called
    const outs: Out[] = []
    let count = 0
    for (const {variable, term} of merged(variables, context, how)) {
      context.called++
      const people = context.used?.has(variable) ? [] : context.item.names(variable)
      if (people.length === 0) {
        context.services.missing?.(variable)
        continue
      }
      rendered(context, variable)
      if (list.person.options.form === 'count') count += truncate(people.length, 0, context, list).shown
      else {
        const out = renderOne(people, variable, term, context, list, labelFirst, label)
        if (seen(out)) outs.push(out)
      }
    }
    if (list.person.options.form === 'count' && count > 0)
      outs.push(String(count).padStart(settings.area === 'sort' ? 6 : 1, '0'))
    const content = joined(outs, delimiter)
    if (content !== undefined) {
      const first = !context.namesDone
      context.namesDone = true
      const {form} = context.cite
      if (first && (form === 'suppress-author' || form === 'collapsed')) return
      into.push(finish(node([content], undefined, 'names', undefined, {first}), context))
    } else if (instead) {
      const out = instead.render(context)
      if (seen(out)) {
        if (findNode(out, countsAsFilled)) context.filled++
        into.push(out)
      }
    }
  }
}

/** Terms and variables that stand for names fill a group; words of the style alone do not. */
const countsAsFilled = ({role, data, variable}: Node): boolean =>
  role === 'term' || (role === 'value' && data !== undefined) || variable !== undefined

type One = (
  people: ReadonlyArray<Person>,
  variable: string,
  term: string,
  context: Context,
  list: ListSettings,
  labelFirst: boolean,
  label: NameLabel | undefined
) => Out | undefined

const displayOne: One = (people, variable, term, context, list, labelFirst, label) => {
  const names = renderList(people, variable, context, list)
  if (names === undefined) return undefined
  const tagged = node([names], undefined, 'substitute', variable)
  const word = label?.(term, people.length > 1, context)
  if (word === undefined) return tagged
  return node(labelFirst ? [word, tagged] : [tagged, word])
}

const sortOne: One = (listed, variable, _term, context, list) => {
  const people = named(listed)
  const index = context.lists.length
  const {shown, useLast} = truncate(people.length, context.state.shown[index] ?? 0, context, list)
  context.lists.push({variable, people, shown, base: 0, initials: false})
  const levelOf = levels(index, context, list)
  const keys: string[] = []
  people.forEach((person, at) => {
    if (at < shown || (useLast && at === people.length - 1))
      keys.push(sortPerson(person, levelOf(person, at), list.person))
  })
  return keys.join(sortJoint)
}

/** Variables with the term of their label; equal editors and translators, where no others are asked for, are one. */
function merged(variables: ReadonlyArray<string>, context: Context, how: NamesSettings) {
  const pairs = variables.map((variable) => ({variable, term: variable}))
  if (!how.merges || variables.length < 2) return pairs
  if (context.used?.has('editor') || context.used?.has('translator')) return pairs
  const keys = (variable: string) =>
    context.item
      .names(variable)
      .map((person) => person.key)
      .join('\u0001')
  const editors = keys('editor')
  if (editors === '' || editors !== keys('translator')) return pairs
  if (how.label && !how.settings.locale.term('editortranslator')) return pairs
  return pairs
    .filter(({variable}) => variable !== 'translator')
    .map((pair) => (pair.variable === 'editor' ? {...pair, term: 'editortranslator'} : pair))
}

function partsOf(element: XmlElement, settings: Settings): NamesParts {
  const child = (name: string) => element.children.find((each) => each.name === name)
  const own = element.children.filter((each) => each.name !== 'substitute')
  if (own.length === 0 && settings.parts) return settings.parts
  const name = child('name')
  const label = child('label')
  const labelFirst =
    label !== undefined &&
    (name === undefined ? false : element.children.indexOf(label) < element.children.indexOf(name))
  return {name, etAl: child('et-al'), label, labelFirst, finish: finisher(element, settings)}
}

function listSettings(parts: NamesParts, settings: Settings): ListSettings {
  const {name} = parts
  const inherited = settings.names
  const options = name ? nameOptions(name.attributes, inherited) : inherited
  const namePart = (which: string) =>
    partLook(
      name?.children.find((child) => child.name === 'name-part' && child.attributes.get('name') === which)
    )
  const person: PersonSettings = {
    options: settings.key ? {...keyNames(settings.key, options), sortOrder: 'all'} : options,
    family: namePart('family'),
    given: namePart('given'),
    demote: settings.style.options.get('demote-non-dropping-particle') ?? 'display-and-sort',
    hyphen: settings.style.options.get('initialize-with-hyphen') !== 'false',
    locale: settings.locale.tag
  }
  const look = name && lookOf(name.attributes)
  const etAl = etAlOf(parts.etAl, settings)
  const prefix = name?.attributes.get('prefix')
  const suffix = name?.attributes.get('suffix')
  return {
    person,
    and:
      options.and === undefined
        ? undefined
        : options.and === 'symbol'
          ? '&'
          : (settings.locale.term('and') ?? 'and'),
    etAl,
    look,
    etAlSpace: etAl !== undefined && /^\p{Script=Han}/u.test(plainOf(etAl)) ? '' : ' ',
    finishName: (inner, personal) => {
      const worn = look ? node([inner], look) : inner
      return personal ? affixed(worn, prefix, suffix) : worn
    }
  }
}

function etAlOf(element: XmlElement | undefined, settings: Settings): Out | undefined {
  const term = settings.locale.term(element?.attributes.get('term') ?? 'et-al')
  if (!term) return undefined
  const look = element && lookOf(element.attributes)
  return affixed(
    look ? node([term], look) : term,
    element?.attributes.get('prefix'),
    element?.attributes.get('suffix')
  )
}

type NameLabel = (term: string, plural: boolean, context: Context) => Out | undefined

function compileNameLabel(element: XmlElement | undefined, settings: Settings): NameLabel | undefined {
  if (!element) return undefined
  const form = element.attributes.get('form') ?? 'long'
  const rule = element.attributes.get('plural') ?? 'contextual'
  const finish = finisher(element, settings)
  return (term, plural, context) => {
    const many = rule === 'always' || (rule === 'contextual' && plural)
    const found = termOf(settings, term, form, many)
    return found ? finish(found, context, 'label') : undefined
  }
}
