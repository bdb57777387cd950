/**
 * One name as output: order of its parts, particles, initials, looks of the parts
 * (CSL 1.0.2, “Name-part Order”).
 */
import type {Person} from '../item/person.ts'
import {parseField} from '../item/rich-field.ts'
import {lookOf} from '../tree/look.ts'
import {affixed, type Look, type Out} from '../tree/out.ts'
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
  if (person.eastAsian) return eastAsian(person, level, settings)
  if (level === 0) return part(familyParts(person), settings.family, settings, true)
  const given = givenText(person, level, settings)
  if (person.staticOrder) {
    return spaced([
      part(familyParts(person), settings.family, settings, true),
      given === '' ? undefined : part([given], settings.given, settings, true)
    ])
  }
  return inverted ? invertedName(person, given, settings) : straightName(person, given, settings)
}

function eastAsian(person: Person, level: number, settings: PersonSettings): Out {
  const family = part([person.family], settings.family, settings, true)
  if (level === 0 || person.given === '') return family
  return {kids: [family, part([person.given], settings.given, settings, true)]}
}

function givenText(person: Person, level: number, settings: PersonSettings): string {
  const {initializeWith, initialize: wanted} = settings.options
  if (initializeWith === undefined || person.given === '') return person.given
  if (level === 1 && wanted) return initialize(person.given, initializeWith, settings.hyphen)
  return normalizeInitials(person.given, initializeWith)
}

const familyParts = (person: Person): string[] =>
  person.nonDropping === '' ? [person.family] : [glue(person.nonDropping), person.family]

/** A particle with what parts it from the next word. */
const glue = (particle: string): string => (/['’-]$/.test(particle) ? particle : `${particle} `)

function straightName(person: Person, given: string, settings: PersonSettings): Out {
  const givenParts: string[] = []
  if (given !== '') givenParts.push(given)
  const dropping = person.dropping
  const first = given === '' ? undefined : part([given], settings.given, settings, true)
  const particle = dropping === '' ? undefined : part([dropping], settings.given, settings, false)
  const suffix =
    person.suffix === '' ? undefined : (person.commaSuffix ? ', ' : ' ') + person.suffix.replace(/^!/, '')
  const familyKids: Out[] = [part(familyParts(person), settings.family, settings, false)]
  if (suffix) familyKids.push(suffix)
  const family = affixed({kids: familyKids}, settings.family?.prefix, settings.family?.suffix)
  if (particle && glue(dropping) === dropping) return spaced([first, {kids: [particle, family]}])
  return spaced([first, particle, family])
}

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
  const suffix = person.suffix === '' ? undefined : person.suffix.replace(/^!/, '')
  const kids: Out[] = [family]
  for (const each of [after, suffix]) if (each !== undefined) kids.push(settings.options.sortSeparator, each)
  return kids.length === 1 ? kids[0]! : {kids}
}

/** Texts of one part in the part's look. */
function part(
  texts: ReadonlyArray<string>,
  look: PartLook | undefined,
  settings: PersonSettings,
  affixes: boolean
): Out {
  const kids = texts.map(parseField)
  let out: Out = kids.length === 1 ? kids[0]! : {kids}
  if (look === undefined) return out
  if (look.textCase) out = withCase(out, look.textCase, true, settings.locale)
  if (look.look) out = {kids: [out], look: look.look}
  return affixes ? affixed(out, look.prefix, look.suffix) : out
}

function spaced(pieces: ReadonlyArray<Out | undefined>): Out {
  const kids: Out[] = []
  for (const piece of pieces) {
    if (piece === undefined) continue
    if (kids.length > 0) kids.push(' ')
    kids.push(piece)
  }
  return kids.length === 1 ? kids[0]! : {kids}
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
