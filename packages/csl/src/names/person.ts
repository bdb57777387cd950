/**
 * One name as output: order of its parts, particles, initials, looks of the parts
 * (CSL 1.0.2, “Name-part Order”).
 */
import type {Person} from '../item/person.ts'
import {parseField} from '../item/rich-field.ts'
import {lookOf} from '../tree/look.ts'
import {affixed, type Look, node, type Out} from '../tree/out.ts'
import {type TextCase, textCaseOf, withCase} from '../tree/text-case.ts'
import type {XmlElement} from '../xml.ts'
import {initialize, normalizeInitials} from './initials.ts'
import type {NameOptions} from './options.ts'

/** `cs:name-part`, settled. */
export interface PartLook {
  look: Look | undefined
  textCase: TextCase | undefined
  prefix: string | undefined
  suffix: string | undefined
}

/** What decides how a name looks, apart from the name. */
export interface PersonSettings {
  options: NameOptions
  family: PartLook | undefined
  given: PartLook | undefined
  demote: string
  hyphen: boolean
  locale: string
}

/** The look of `cs:name-part`. */
export const partLook = (element: XmlElement | undefined): PartLook | undefined =>
  element && {
    look: lookOf(element.attributes),
    textCase: textCaseOf(element.attributes.get('text-case')),
    prefix: element.attributes.get('prefix'),
    suffix: element.attributes.get('suffix')
  }

/**
 * The name.
 *
 * @param level given names shown: 0 none, 1 initials, 2 in full
 * @param inverted family name first
 */
export function renderPerson(
  person: Person,
  level: number,
  inverted: boolean,
  settings: PersonSettings
): Out {
  if (person.literal !== '' && person.family === '')
    return part([person.literal], settings.family, settings, true)
  if (person.family === '') return part([person.given], settings.given, settings, true)
  if (person.eastAsian) return eastAsian(person, level, settings)
  if (level === 0) return part(familyParts(person), settings.family, settings, true)
  const given = givenText(person, level, settings)
  if (person.staticOrder) {
    return spaced([
      part(familyParts(person), settings.family, settings, true),
      given === '' ? undefined : part([given], settings.given, settings, true),
      person.suffix === '' ? undefined : suffixOf(person, settings)
    ])
  }
  return inverted ? invertedName(person, given, settings) : straightName(person, given, settings)
}

function eastAsian(person: Person, level: number, settings: PersonSettings): Out {
  const family = part([person.family], settings.family, settings, true)
  if (level === 0 || person.given === '') return family
  return node([family, part([person.given], settings.given, settings, true)])
}

function givenText(person: Person, level: number, settings: PersonSettings): string {
  const {initializeWith, initialize: wanted} = settings.options
  if (initializeWith === undefined || person.given === '') return person.given
  if (level === 2 && wanted) return person.given
  const kind = wanted ? (settings.hyphen ? 'h' : 'n') : 'f'
  const key = kind + initializeWith
  let text = person.initials.get(key)
  if (text === undefined) {
    text =
      kind === 'f'
        ? normalizeInitials(person.given, initializeWith)
        : initialize(person.given, initializeWith, settings.hyphen)
    person.initials.set(key, text)
  }
  return text
}

/** A particle with what parts it from the next word. */
const glue = (particle: string): string => (/['’\-\s]$/.test(particle) ? particle : `${particle} `)

/** Family name with the particle that belongs to it. */
const familyParts = (person: Person): ReadonlyArray<string> =>
  person.nonDropping === '' ? [person.family] : [person.nonDropping, person.family]

/** The suffix; without periods where initials have none. */
function suffixOf(person: Person, {options}: PersonSettings): string {
  const suffix = person.suffix.replace(/^!\s*/, '')
  return options.initializeWith?.includes('.') === false ? suffix.replaceAll('.', '') : suffix
}

function straightName(person: Person, given: string, settings: PersonSettings): Out {
  const first = given === '' ? undefined : part([given], settings.given, settings, true)
  const family: Out[] = []
  if (person.dropping !== '') {
    family.push(part([person.dropping], settings.given, settings, false))
    if (glue(person.dropping) !== person.dropping && person.family !== '') family.push(' ')
  }
  if (person.family !== '') family.push(part(familyParts(person), settings.family, settings, false))
  if (person.suffix !== '') family.push((person.commaSuffix ? ', ' : ' ') + suffixOf(person, settings))
  if (family.length === 0) return first ?? ''
  const rest = affixed(node(family), settings.family?.prefix, settings.family?.suffix)
  const joint = first !== undefined && /\s$/.test(settings.given?.suffix ?? '')
  return joint ? node([first, rest]) : spaced([first, rest], spaceOf(settings.options))
}

/** What parts given name and family name: the space that initials are written with, where it does not break. */
const spaceOf = ({initializeWith}: NameOptions): string =>
  initializeWith?.endsWith('\u00a0') ? '\u00a0' : ' '

function invertedName(person: Person, given: string, settings: PersonSettings): Out {
  const demoted = settings.demote === 'display-and-sort'
  const family = part(demoted ? [person.family] : familyParts(person), settings.family, settings, true)
  const tail = [
    given === '' ? undefined : part([given], settings.given, settings, false),
    person.dropping === '' ? undefined : part([person.dropping], settings.given, settings, false),
    demoted && person.nonDropping !== ''
      ? part([person.nonDropping], settings.family, settings, false)
      : undefined
  ].filter((each) => each !== undefined)
  const after =
    tail.length > 0 ? affixed(spaced(tail), settings.given?.prefix, settings.given?.suffix) : undefined
  const kids: Out[] = [family]
  for (const each of [after, suffixOf(person, settings)]) {
    if (each !== undefined && each !== '') kids.push(settings.options.sortSeparator, each)
  }
  return kids.length === 1 ? kids[0]! : node(kids)
}

/** Texts of one part, each in the part's look. */
function part(
  texts: ReadonlyArray<string>,
  look: PartLook | undefined,
  settings: PersonSettings,
  affixes: boolean
): Out {
  const kids: Out[] = []
  for (const text of texts) {
    const last = texts[kids.length === 0 ? 0 : kids.length - 1]
    if (kids.length > 0 && last !== undefined && glue(last) !== last)
      kids.push(/^fr\b/.test(settings.locale) ? '\u00a0' : ' ')
    kids.push(dressPart(parseField(text), look, settings))
  }
  const out: Out = kids.length === 1 ? kids[0]! : node(kids)
  return affixes && look ? affixed(out, look.prefix, look.suffix) : out
}

function dressPart(text: Out, look: PartLook | undefined, settings: PersonSettings): Out {
  if (look === undefined) return text
  const cased = look.textCase ? withCase(text, look.textCase, true, settings.locale) : text
  return look.look ? node([cased], look.look) : cased
}

function spaced(pieces: ReadonlyArray<Out | undefined>, space = ' '): Out {
  const kids: Out[] = []
  for (const piece of pieces) {
    if (piece === undefined) continue
    if (kids.length > 0) kids.push(space)
    kids.push(piece)
  }
  return kids.length === 1 ? kids[0]! : node(kids)
}

/** Parts what is compared one by one in a sort key. */
export const sortJoint = '\u0001'

/** The name as it is sorted by: four parts. */
export function sortPerson(person: Person, level: number, settings: PersonSettings): string {
  if (person.literal !== '' && person.family === '') {
    return [person.literal.replace(/^(?:an?|the)\s+/i, ''), '', '', ''].join(sortJoint)
  }
  const demoted = settings.demote !== 'never'
  const family =
    demoted || person.nonDropping === '' ? person.family : glue(person.nonDropping) + person.family
  if (level === 0) return [family, '', '', ''].join(sortJoint)
  const particles = [person.dropping, demoted ? person.nonDropping : '']
    .filter((each) => each !== '')
    .join(' ')
  return [family, particles, givenText(person, level, settings), person.suffix].join(sortJoint)
}
