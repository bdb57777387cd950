/**
 * Titles: main titles, subtitles and additions put together, in the case that CSL wants.
 *
 * @example
 *   // title = {The Rise of {DNA}}, subtitle = {A Story}, an English entry
 *   // => 'The rise of <span class="nocase">DNA</span>: A story'
 */
import {isEnglish} from '../../languages.ts'
import {sentenceCase} from './case.ts'
import {composed, render} from './latex/inline.ts'
import {isPlain, type LatexContext, readLatex} from './latex/read.ts'

/** Where a title’s parts come from. */
export interface TitleSource {
  raw: ReadonlyMap<string, string>
  language: string | undefined
  latex: LatexContext
}

/** A title whose parts are `<prefix>title`, `<prefix>subtitle` and `<prefix>titleaddon`. */
export function readTitle(source: TitleSource, prefix: TitlePrefix, cased = true): string | undefined {
  const [titleName, subtitleName, addonName] = partNames[prefix]
  const title = readTitlePart(source, source.raw.get(titleName), cased)
  const subtitle = readTitlePart(source, source.raw.get(subtitleName), cased)
  const addon = readTitlePart(source, source.raw.get(addonName), cased)
  return join('. ', join(': ', title, subtitle), addon)
}

/** Which title: of the work itself, of the whole it is in, of a work in volumes, of an issue. */
export type TitlePrefix = '' | 'book' | 'main' | 'issue'

const partNames: Readonly<Record<TitlePrefix, readonly [string, string, string]>> = {
  '': ['title', 'subtitle', 'titleaddon'],
  book: ['booktitle', 'booksubtitle', 'booktitleaddon'],
  main: ['maintitle', 'mainsubtitle', 'maintitleaddon'],
  issue: ['issuetitle', 'issuesubtitle', 'issuetitleaddon']
}

/** One part; in sentence case where the language is English. */
export function readTitlePart(
  source: TitleSource,
  raw: string | undefined,
  cased = true
): string | undefined {
  if (raw === undefined) return undefined
  const whole = wholeGroup(raw)
  const inlines = readLatex(whole ?? raw, source.latex)
  const lower = cased && whole === undefined && isEnglish(source.language)
  const text = render(lower ? sentenceCase(inlines) : inlines, {nocase: cased})
  return text === '' ? undefined : text
}

/** The inside of a title that is wholly in a second pair of braces: it is to stay as it is typed. */
function wholeGroup(raw: string): string | undefined {
  const trimmed = raw.trim()
  if (!trimmed.startsWith('{') || !trimmed.endsWith('}')) return undefined
  let depth = 0
  for (let index = 0; index < trimmed.length; index++) {
    const code = trimmed.charCodeAt(index)
    if (code === 92) index++
    else if (code === 123) depth++
    else if (code === 125 && --depth === 0)
      return index === trimmed.length - 1 ? trimmed.slice(1, -1) : undefined
  }
  return undefined
}

/** Two parts with a sign between them, unless the first ends with one. */
export function join(
  sign: string,
  first: string | undefined,
  second: string | undefined
): string | undefined {
  if (first === undefined || second === undefined) return first ?? second
  return first + (/[?!.:;,…–—](?:<\/[a-z]+>|[”’"'])*$/u.test(first) ? ' ' : sign) + second
}

/**
 * The part of a title before its first colon that no braces protect; without a colon, the whole title or
 * nothing.
 */
export function readShortTitle(
  source: TitleSource,
  raw: string | undefined,
  needsColon: boolean
): string | undefined {
  if (raw === undefined || (needsColon && !raw.includes(':'))) return undefined
  const inlines = readLatex(raw, source.latex)
  const index = inlines.findIndex((inline) => typeof inline === 'string' && inline.includes(':'))
  if (index < 0) return needsColon ? undefined : readTitlePart(source, raw)
  const last = inlines[index] as string
  const short = [...inlines.slice(0, index), last.slice(0, last.indexOf(':'))]
  return render(isEnglish(source.language) ? sentenceCase(short) : short) || undefined
}

/** A field that is no title: marks, but no protected case. */
export function readText(raw: string, latex: LatexContext): string {
  return isPlain(raw) ? composed(raw) : render(readLatex(raw, latex), {nocase: false})
}

/** Text without any mark. */
export function readPlain(raw: string, latex: LatexContext): string {
  return isPlain(raw) ? composed(raw) : render(readLatex(raw, latex), {nocase: false, marks: false})
}
