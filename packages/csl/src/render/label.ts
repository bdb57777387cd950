/**
 * `cs:label`: the term of a variable, singular or plural (CSL 1.0.2, “Label”).
 */
import {languageOf} from '../locale/tags.ts'
import {findTerm} from '../locale/terms.ts'
import type {XmlElement} from '../xml.ts'
import type {Render} from './context.ts'
import {finisher} from './finish.ts'
import {fitting, nothing} from './fit.ts'
import type {Settings} from './settings.ts'
import {lacksNumber, numberText} from './tests.ts'

const plurals: ReadonlySet<string> = new Set(['number-of-pages', 'number-of-volumes'])

/** The closure of a label outside `cs:names`. */
export function compileLabel(element: XmlElement, settings: Settings): Render {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'long'
  const plural = element.attributes.get('plural') ?? 'contextual'
  const finish = finisher(element, settings)
  const render: Render = (context, into) => {
    const text = context.used?.has(variable) ? undefined : numberText(context, variable)
    if (text === undefined) return
    const term = variable === 'locator' ? (context.cite.label ?? 'page') : variable
    const many = plural === 'always' || (plural === 'contextual' && isPlural(text, variable))
    const found = termOf(settings, term, form, many)
    if (found) into.push(finish(found, context, 'label'))
  }
  return fitting(render, (shape) => (lacksNumber(shape, variable) ? nothing : render))
}

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

const joint = /\s*(?:,?\s(?:and|et|und|y|e|dan|en|och|og|i)\s|[,&–—]|(?<!\\)-)\s*/i
const number = /^[([]?(?:\p{L}{0,10}\d[\p{L}\d.:]*|[ivxlcdm]+)[)\]]?$/iu

/** Whether the content takes a plural label: several numbers, with nothing but marks between them. */
export function isPlural(text: string, variable: string): boolean {
  if (plurals.has(variable)) return Number.parseInt(text, 10) > 1
  if (text.length > 200) return false
  const pieces = text
    .trim()
    .split(joint)
    .filter((piece) => piece !== '')
  return pieces.length > 1 && pieces.every((piece) => number.test(piece.replace(/,$/, '')))
}
