/**
 * `cs:number`: a number variable as number, ordinal, word or Roman numeral (CSL 1.0.2, “Number”).
 */
import {isNumeric, numbersText, roman} from '../item/number.ts'
import type {Locale} from '../locale/locale.ts'
import {findTerm} from '../locale/terms.ts'
import type {XmlElement} from '../xml.ts'
import {type Render, rendered} from './context.ts'
import {finisher} from './finish.ts'
import {absent, fitting} from './fit.ts'
import {locatorText, pageRange, rangeDelimiter} from './page.ts'
import type {Settings} from './settings.ts'
import {lacksNumber, numberText} from './tests.ts'

/** The closure of a number. */
export function compileNumber(element: XmlElement, settings: Settings): Render {
  const variable = element.attributes.get('variable') ?? ''
  const form = element.attributes.get('form') ?? 'numeric'
  const finish = finisher(element, settings)
  const delimiter = rangeDelimiter(settings)
  const gender = settings.locale.terms.get(`${variable}|long|`)?.gender ?? ''
  const render: Render = (context, into) => {
    context.called++
    const text = context.used?.has(variable) ? undefined : numberText(context, variable)
    if (text === undefined) return void context.services.missing?.(variable)
    rendered(context, variable)
    if (settings.area === 'sort' && /^\s*\d+\s*$/.test(text))
      return void into.push(text.trim().padStart(10, '0'))
    const shown = variable.startsWith('page')
      ? pageRange(text, settings)
      : variable === 'locator'
        ? locatorText(context.cite, settings)!
        : isNumeric(text)
          ? numbersText(text, variable, delimiter, (piece) =>
              formatPiece(piece, form, gender, settings.locale)
            )
          : text
    into.push(finish(shown, context, undefined, variable))
  }
  return fitting(render, (shape) => (lacksNumber(shape, variable) ? absent : render))
}

/** A number without affixes in that form; all else, and zero, as typed. */
const formatPiece = (piece: string, form: string, gender: string, locale: Locale): string =>
  /^[1-9]\d*$/.test(piece) ? formatNumber(Number(piece), form, gender, locale) : piece

/** One number in that form. */
function formatNumber(number: number, form: string, gender: string, locale: Locale): string {
  if (form === 'roman') return roman(number)
  if (form === 'long-ordinal' && number >= 1 && number <= 10) {
    const term = findTerm(locale.terms, `long-ordinal-${String(number).padStart(2, '0')}`, 'long', gender)
    if (term) return term.single
  }
  if (form === 'ordinal' || form === 'long-ordinal') return number + locale.ordinalSuffix(number, gender)
  return String(number)
}
