/**
 * `cs:number`: a number variable as number, ordinal, word or Roman numeral (CSL 1.0.2, “Number”).
 */
import {isNumeric, roman, splitNumbers} from '../item/number.ts'
import type {Locale} from '../locale/locale.ts'
import {findTerm} from '../locale/terms.ts'
import type {XmlElement} from '../xml.ts'
import type {Render} from './context.ts'
import {finisher} from './finish.ts'
import {absent, fitting} from './fit.ts'
import {pageRange} from './page.ts'
import type {Settings} from './settings.ts'
import {lacksNumber, numberText} from './tests.ts'

/** The closure of a number. */
export function compileNumber(element: XmlElement, settings: Settings): Render {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'numeric'
  const finish = finisher(element, settings)
  const gender = settings.locale.terms.get(`${variable}|long|`)?.gender ?? ''
  const render: Render = (context, into) => {
    context.called++
    const text = context.used?.has(variable) ? undefined : numberText(context, variable)
    if (text === undefined) return void context.services.missing?.(variable)
    context.filled++
    if (settings.area === 'sort' && /^\s*\d+\s*$/.test(text))
      return void into.push(text.trim().padStart(10, '0'))
    const shown =
      variable.startsWith('page') || variable === 'locator'
        ? pageRange(text, settings)
        : isNumeric(text)
          ? formatNumbers(text, form, gender, settings.locale)
          : text
    into.push(finish(shown, context, undefined, variable))
  }
  return fitting(render, (shape) => (lacksNumber(shape, variable) ? absent : render))
}

/** Each number of the text in that form. */
export function formatNumbers(text: string, form: string, gender: string, locale: Locale): string {
  return splitNumbers(text)
    .map((piece) => (/^\d+$/.test(piece) ? formatNumber(Number(piece), form, gender, locale) : range(piece)))
    .join('')
}

const range = (piece: string) => (piece === '-' || piece === '\\-' ? (piece === '-' ? '–' : '-') : piece)

/** One number in that form. */
export function formatNumber(number: number, form: string, gender: string, locale: Locale): string {
  if (form === 'roman') return roman(number)
  if (form === 'long-ordinal' && number >= 1 && number <= 10) {
    const term = findTerm(locale.terms, `long-ordinal-${String(number).padStart(2, '0')}`, 'long', gender)
    if (term) return term.single
  }
  if (form === 'ordinal' || form === 'long-ordinal') return number + locale.ordinalSuffix(number, gender)
  return String(number)
}
