/**
 * `cs:text`: a variable, a macro, a term or a value (CSL 1.0.2, “Text”).
 */

import {citationLabel} from '../item/label.ts'
import {isNumeric, numbersText} from '../item/number.ts'
import {parseField} from '../item/rich-field.ts'
import {numberVariables} from '../item/variables.ts'
import type {ItemView} from '../item/view.ts'
import {joined, node, type Out} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import {type Context, type Render, rendered, type Shape} from './context.ts'
import {type Finish, finisher} from './finish.ts'
import {absent, fitOne, fitting, lacksText, nothing} from './fit.ts'
import {termOf} from './label.ts'
import {linkOf} from './links.ts'
import {locatorText, pageRange, rangeDelimiter} from './page.ts'
import type {Settings} from './settings.ts'
import {yearSuffix} from './year-suffix.ts'

/** The closure of a text. */
export function compileText(element: XmlElement, settings: Settings): Render {
  const {attributes} = element
  const finish = finisher(element, settings)
  const variable = attributes.get('variable')
  if (variable !== undefined) return textVariable(variable, attributes.get('form'), finish, settings)
  const macro = attributes.get('macro')
  if (macro !== undefined) return textMacro(macro, finisher(withoutTextOptions(element), settings), settings)
  const term = attributes.get('term')
  if (term !== undefined) return textTerm(term, attributes, finish, settings)
  const value = attributes.get('value') ?? ''
  const parsed = parseField(value)
  return (context, into) => {
    if (value !== '') into.push(finish(parsed, context, 'value'))
  }
}

/** Text case and periods are matters of the texts a macro renders, not of its call. */
function withoutTextOptions(element: XmlElement): XmlElement {
  const attributes = new Map(element.attributes)
  attributes.delete('text-case')
  attributes.delete('strip-periods')
  return {...element, attributes}
}

function textTerm(
  name: string,
  attributes: ReadonlyMap<string, string>,
  finish: Finish,
  settings: Settings
): Render {
  const term = termOf(settings, name, attributes.get('form') ?? 'long', attributes.get('plural') === 'true')
  const cased = attributes.has('text-case')
  const shown = term && parseField(term)
  return (context, into) => {
    if (shown) into.push(finish(shown, context, cased ? 'value' : 'term', undefined, name))
  }
}

function textMacro(name: string, finish: Finish, settings: Settings): Render {
  const render: Render = (context, into) => {
    const start = into.length
    settings.macro(name)(context, into)
    if (into.length > start) callMacro(finish, context, into, start)
  }
  return fitting(render, (shape) => {
    const macro = fitOne(settings.macro(name), shape)
    return macro === nothing || macro === absent ? macro : fittedMacro(macro, finish)
  })
}

function fittedMacro(macro: Render, finish: Finish): Render {
  return (context, into) => {
    const start = into.length
    macro(context, into)
    if (into.length > start) callMacro(finish, context, into, start)
  }
}

/** Dresses what a macro added, as one piece. */
function callMacro(finish: Finish, context: Context, into: Out[], start: number): void {
  const content = joined(into.splice(start), undefined)!
  context.called++
  context.filled++
  into.push(finish(typeof content === 'string' ? content : node([content]), context))
}

type Value = (context: Context, settings: Settings) => Out | undefined

const special: Readonly<Record<string, Value>> = {
  'citation-number': ({cite}) =>
    node([String(cite.number)], undefined, 'citation-number', undefined, cite.number),
  'citation-label': (context) => node([citationLabel(context.item), yearSuffix(context) ?? '']),
  'year-suffix': (context) => yearSuffix(context),
  'first-reference-note-number': ({cite}) => (cite.firstNote > 0 ? String(cite.firstNote) : undefined),
  locator: ({cite}, settings) => {
    const text = locatorText(cite, settings)
    return text === undefined ? undefined : parseField(text)
  },
  page: ({item}, settings) => {
    const text = item.text('page')
    return text === undefined ? undefined : pageRange(text, settings)
  }
}

/** A number variable: numbers with their separators written in one way, other text with its markup. */
function numbers(item: ItemView, variable: string, settings: Settings): Out | undefined {
  const text = item.text(variable)
  return text !== undefined && isNumeric(text)
    ? numbersText(text, variable, rangeDelimiter(settings))
    : item.field(variable)
}

function textVariable(
  variable: string,
  form: string | undefined,
  finish: Finish,
  settings: Settings
): Render {
  const own = Object.hasOwn(special, variable) ? special[variable] : undefined
  const short = form === 'short' ? `${variable}-short` : undefined
  const isNumber = numberVariables.has(variable)
  const render: Render = (context, into) => {
    if (variable === 'year-suffix' && context.state.yearSuffix === 0) return
    context.called++
    if (context.used?.has(variable)) return
    let value = own ? own(context, settings) : undefined
    if (!own)
      value =
        (short && context.item.field(short)) ??
        (isNumber ? numbers(context.item, variable, settings) : context.item.field(variable))
    if (value === undefined || value === '') return void context.services.missing?.(variable)
    rendered(context, variable)
    const url = settings.links ? linkOf(variable, context.item.text(variable) ?? '') : undefined
    into.push(finish(value, context, undefined, variable, undefined, url))
  }
  return fitting(render, (shape) => (lacks(shape, variable, short) ? absent : render))
}

/** Whether items of the shape, cited there, certainly have nothing in the variable. */
function lacks(shape: Shape, variable: string, short: string | undefined): boolean {
  if (variable === 'locator') return shape.place.label === undefined
  if (variable === 'first-reference-note-number') return !shape.place.hasFirstNote
  if (Object.hasOwn(special, variable) && variable !== 'page') return false
  return lacksText(shape, variable) && (short === undefined || lacksText(shape, short))
}
