/**
 * `cs:label`: the term of a variable, singular or plural (CSL 1.0.2, “Label”).
 */
import {splitLabels} from '../item/labelled.ts'
import {languageOf} from '../locale/tags.ts'
import {findTerm} from '../locale/terms.ts'
import type {XmlElement} from '../xml.ts'
import type {Render} from './context.ts'
import {finisher} from './finish.ts'
import {fitting, nothing} from './fit.ts'
import type {Settings} from './settings.ts'
import {lacksNumber, numberText} from './tests.ts'

/** Variables whose number says how many there are. */
const counts: ReadonlySet<string> = new Set(['number-of-pages', 'number-of-volumes'])

/** The closure of a label outside `cs:names`. */
export function compileLabel(element: XmlElement, settings: Settings): Render {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'long'
  const plural = element.attributes.get('plural') ?? 'contextual'
  const finish = finisher(element, settings)
  const render: Render = (context, into) => {
    const isUsed = !context.substituting && context.used?.has(variable)
    const text = isUsed ? undefined : numberText(context, variable)
    if (text === undefined) return
    const term = variable === 'locator' ? (context.cite.label ?? 'page') : variable
    const many =
      plural === 'always' || (plural === 'contextual' && isPlural(firstOf(text, variable, term), variable))
    const found = termOf(settings, term, form, many)
    if (found) into.push(finish(found, context, 'label'))
  }
  return fitting(render, (shape) => (lacksNumber(shape, variable) ? nothing : render))
}

/** What the label is of: not numbers that bring labels of their own. */
const firstOf = (text: string, variable: string, label: string): string =>
  variable === 'locator' ? splitLabels(text, label)[0]!.text : text

/** The text of a term; reported where the locale has it from another language, or not at all. */
export function termOf(
  settings: Pick<Settings, 'locale' | 'termMissing'>,
  name: string,
  form: string,
  plural: boolean
): string | undefined {
  const term =
    findTerm(settings.locale.terms, name, form) ?? findTerm(settings.locale.terms, otherName(name), form)
  if (term === undefined) settings.termMissing(name, undefined)
  else if (term.source !== '' && languageOf(term.source) !== languageOf(settings.locale.tag)) {
    settings.termMissing(name, term.source)
  }
  return plural ? term?.multiple : term?.single
}

const otherName = (name: string) =>
  name === 'sub-verbo' ? 'sub verbo' : name === 'sub verbo' ? 'sub-verbo' : name

const joint = /\s*(?:,?\s(?:and|et|und|y|e|dan|en|och|og|i)\s|[,&–—]|(?<!\\)--?)\s*/i
const number = /^[([]?(?:\p{L}{0,10}\d[\p{L}\d.:/]*|[ivxlcdm]+)[)\]]?$/iu
const openRange = /\d\s*(?:-|–|—)\s*$/

/** Whether the content takes a plural label: several numbers, or a range of them that is left open. */
export function isPlural(text: string, variable: string): boolean {
  if (counts.has(variable) && Number.parseInt(text, 10) > 1) return true
  if (text.length > 200) return false
  const pieces = text
    .trim()
    .split(joint)
    .filter((piece) => piece !== '')
  const numbers = pieces.every((piece) => number.test(piece.replace(/,$/, '')))
  return numbers && (pieces.length > 1 || openRange.test(text))
}
