/**
 * The attributes that many elements share: text case, periods, quotes, look, affixes, display.
 *
 * @example
 *   const finish = finisher(element, settings)
 *   into.push(finish('text', context))
 */
import {numberVariables} from '../item/variables.ts'
import {lookOf} from '../tree/look.ts'
import {
  affixed,
  displayed,
  isEmpty,
  mapText,
  node,
  type Out,
  plainOf,
  type Rare,
  type Role
} from '../tree/out.ts'
import {textCaseOf, withCase} from '../tree/text-case.ts'
import type {Display} from '../types.ts'
import type {XmlElement} from '../xml.ts'
import type {Context} from './context.ts'
import type {Settings} from './settings.ts'

/** Dresses what an element rendered, and says what it is. */
export type Finish = (
  inner: Out,
  context: Context,
  role?: Role | undefined,
  variable?: string | undefined,
  data?: unknown,
  url?: string | undefined
) => Out

const inQuotes: Rare = {quotes: true}

/** The finish of an element. */
export function finisher(element: XmlElement, settings: Settings): Finish {
  const {attributes} = element
  const textCase = textCaseOf(attributes.get('text-case'))
  const stripPeriods = attributes.get('strip-periods') === 'true'
  const quotes = attributes.get('quotes') === 'true'
  const look = lookOf(attributes)
  const display = displayOf(attributes.get('display'))
  const prefix = attributes.get('prefix')
  const suffix = attributes.get('suffix')
  const tag = settings.locale.tag
  const isAddress = prefix !== undefined && /^https?:\/\/\S+$/i.test(prefix)
  const variableName = attributes.get('variable') ?? ''
  const isText = element.name === 'text' && variableName !== ''
  const byLanguage = isText && !numberVariables.has(variableName)
  if (!textCase && !stripPeriods && !quotes && !look && !isAddress)
    return plainFinish(prefix, suffix, display)
  return (inner, context, role, variable, data, url) => {
    let out = inner
    if (stripPeriods) out = mapText(out, (text) => text.replaceAll('.', ''))
    if (textCase)
      out = withCase(
        out,
        textCase,
        !byLanguage || isEnglish(context, settings),
        context.item.text('language') ?? tag
      )
    const worn = look?.style === 'italic' && isText && isEastAsian(out) ? {...look, style: undefined} : look
    if (quotes && worn) out = node([out], worn)
    const tagged = role !== undefined || variable !== undefined
    if (quotes || worn || tagged) {
      const rare = url !== undefined && !isAddress ? {url, quotes} : quotes ? inQuotes : undefined
      out = node([out], quotes ? undefined : worn, role, isAddress ? undefined : variable, data, rare)
    }
    if (isAddress && tagged)
      out = node([prefix, out], undefined, undefined, variable, undefined, url === undefined ? url : {url})
    else out = affixed(out, prefix, undefined)
    return dressed(out, undefined, suffix, display)
  }
}

/** Of an element that changes nothing but what stands around its text. */
function plainFinish(
  prefix: string | undefined,
  suffix: string | undefined,
  display: Display | undefined
): Finish {
  const bare = !prefix && !suffix && !display
  return (inner, _context, role, variable, data, url) => {
    const out =
      role === undefined && variable === undefined
        ? inner
        : node([inner], undefined, role, variable, data, url === undefined ? undefined : {url})
    return bare ? out : dressed(out, prefix, suffix, display)
  }
}

/** Prefix, suffix and place around a piece. */
function dressed(
  inner: Out,
  prefix: string | undefined,
  suffix: string | undefined,
  display: Display | undefined
): Out {
  let out = inner
  if (prefix) out = node([prefix, out])
  if (suffix) out = node([out, suffix])
  return display ? displayed([out], display) : out
}

/** The value of `display`, where it is one of CSL's. */
export const displayOf = (value: string | undefined): Display | undefined =>
  value === 'block' || value === 'left-margin' || value === 'right-inline' || value === 'indent'
    ? value
    : undefined

/**
 * Whether title case applies to the text of a variable (CSL 1.0.2, “Non-English Items”); words of the style and
 * of the locale are cased as the style says. Titles of patents and of other works with
 * a jurisdiction stay as they were given.
 */
export function isEnglish(context: Context, settings: Settings): boolean {
  const {item} = context
  if (item.type === 'patent' || item.text('jurisdiction') !== undefined) return false
  const language = item.text('language')
  return language === undefined ? settings.english : /^en\b/i.test(language)
}

/** Whether something is to be seen. */
export const seen = (out: Out | undefined): out is Out => !isEmpty(out)

const eastAsian = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\s\p{P}]+$/u

/** Whether the text is written in characters that know no italics. */
function isEastAsian(out: Out): boolean {
  const text = plainOf(out)
  return text.charCodeAt(0) > 0x2e7f && eastAsian.test(text)
}
