/**
 * Volume, issue and pages after the name of a journal.
 *
 * @example
 *   numbersOf(', 46(1), 36–52.') // => {volume: '46', issue: '1', page: '36-52', start: 0, end: 14}
 */

/** What was found, and where in the text. */
export interface NumbersMatch {
  volume: string
  issue: string
  page: string
  start: number
  end: number
}

const range = '([A-Za-z]?\\d{1,8}(?:\\s?[-–—]\\s?[A-Za-z]?\\d{1,6})?(?:\\s?ff?\\.)?)'
const pageLabel = '(?:pp?|hal(?:aman)?|hlm|h|S|pág|págs|pags?|blz|Art(?:icle|\\.)?)'
const volumeLabel = '(?:vol(?:ume)?|v|jilid|Jg|Bd|Jahrgang|tomo|t)'
const issueLabel = '(?:no|nr|n[°º]?|num|núm|nomor|issue|number|heft|H|iss|edisi)'

/** The shapes, the surest first; groups are named. */
const shapes: ReadonlyArray<RegExp> = [
  new RegExp(
    `[\\s,.:;]*\\b${volumeLabel}\\.?\\s?(?<volume>\\d{1,4})\\s?(?:\\((?<inner>[^()]{1,12})\\)|[,.;:]?\\s*${issueLabel}\\.?\\s?:?\\s?(?<issue>[\\w/–-]{1,8}))?(?:\\s?\\([^()]{3,30}\\))?(?:[\\s,.:;]*${pageLabel}?\\b[.:]?\\s?${range.replace('(', '(?<page>')})?`,
    'iu'
  ),
  new RegExp(
    `[\\s,.:;]*(?<![\\d.])(?<volume>\\d{1,4})\\s?\\((?<inner>[^()]{1,12})\\)(?:[\\s,.:;]*(?:${pageLabel}\\b[.:]?\\s?)?${range.replace('(', '(?<page>')})?`,
    'iu'
  ),
  new RegExp(
    `[\\s,.:;]*(?<![\\d.])(?<volume>\\d{1,4})\\.(?<issue>\\d{1,3}):\\s?${range.replace('(', '(?<page>')}`,
    'iu'
  ),
  new RegExp(
    `[\\s,.:;]*(?<![\\d.])(?<volume>\\d{1,4})\\s?:\\s?${range.replace('(', '(?<page>')}(?=[\\s.,;)]|$)`,
    'iu'
  ),
  new RegExp(
    `[\\s,.:;]*\\b${issueLabel}\\.?\\s?(?<issue>\\d{1,4})(?:[\\s,.:;]*${pageLabel}\\b[.:]?\\s?${range.replace('(', '(?<page>')})?`,
    'iu'
  ),
  new RegExp(
    `,\\s*(?<volume>\\d{1,4}),\\s*(?:${pageLabel}\\b[.:]?\\s?)?${range.replace('(', '(?<page>')}(?=[\\s.,;)]|$)`,
    'iu'
  ),
  /,\s*(?<volume>\d{1,4})(?=[\s.,]*$)/u,
  /,\s*(?<page>\d{1,6}\s?[-–]\s?\d{1,6})(?=[\s.,;)]|$)/u
]

/** The first shape that fits. */
export function numbersOf(text: string): NumbersMatch | undefined {
  for (const shape of shapes) {
    const match = shape.exec(text)
    if (!match) continue
    const {volume = '', inner = '', issue = '', page = ''} = match.groups ?? {}
    if (/^(?:1[4-9]|20)\d\d$/.test(volume) && !/vol/i.test(match[0]) && (inner === '' || page === ''))
      continue
    if (volume === '' && /^(?:1[4-9]|20)\d\d\s?[-–]\s?(?:1[4-9]|20)\d\d$/.test(page)) continue
    return {
      volume,
      issue: issue || inner,
      page: pages(page),
      start: match.index,
      end: match.index + match[0].length
    }
  }
  return undefined
}

const labelled =
  /(?:^|[\s,(])(?:pp?|hal(?:aman)?|hlm|S|págs?|blz)\b[.:]{0,2}\s?(?<page>[ivxlc]+[-–][ivxlc]+|[A-Za-z]?\d{1,6}(?:\s?[-–—]\s?[A-Za-z]?\d{1,6})?)/iu

/** Pages with a label, where there is no volume: `(pp. 58-64)`, `pp. 28-32`. */
export function pagesOf(text: string): {page: string; start: number; end: number} | undefined {
  const match = labelled.exec(text)
  if (!match) return undefined
  return {page: pages(match.groups!['page']!), start: match.index, end: match.index + match[0].length}
}

/** Ranges with a plain hyphen, as CSL has them. */
const pages = (text: string): string => text.replace(/\s?[–—-]\s?/g, '-')
