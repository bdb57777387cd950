/**
 * The lines of a text as a reader of lists sees them.
 *
 * @example
 *   linesFrom('## A\n\n- Betz, D. (2009).', …)[2] // => {kind: 'text', start: 8, bullet: true, …}
 */
import {fold} from '../fold.ts'
import {skipped} from '../mask-classes.ts'
import {afterList, listHeadings, partHeadings} from '../words/headings.ts'

/**
 * * `'blank'` — nothing, or a rule.
 * * `'gone'` — furniture of a page, or what the caller skips.
 * * `'list'` — the heading of a reference list.
 * * `'part'` — a letter, or a heading of a part of the list.
 * * `'heading'` — any other heading.
 * * `'after'` — a heading of what follows a list.
 * * `'text'` — anything else.
 */
export type LineKind = 'blank' | 'gone' | 'list' | 'part' | 'heading' | 'after' | 'text'

/** A line; `start` and `end` leave out indentation, bullet or number, and space at the end. */
export interface Line {
  kind: LineKind
  start: number
  end: number
  indent: number
  bullet: boolean
  /** The number before the entry. */
  number: number | undefined
  text: string
}

const label = /^(?:[-*+•●▪–]\s+|\[(\d{1,4})\][.:]?\s*|(\d{1,4})[.)]\s+)/

/** The lines from an offset on. */
export function linesFrom(text: string, classes: Uint8Array, from: number): Line[] {
  const lines: Line[] = []
  let at = from
  while (at < text.length) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    lines.push(lineAt(text, classes, at, end))
    at = end + 1
  }
  return lines
}

function lineAt(text: string, classes: Uint8Array, from: number, to: number): Line {
  const whole = text.slice(from, to)
  const indent = whole.length - whole.trimStart().length
  const found = label.exec(whole.slice(indent, indent + 12))
  const number = found?.[1] ?? found?.[2]
  const isYear = found?.[2] !== undefined && found[2].length === 4
  const start = from + indent + (found && !isYear ? found[0].length : 0)
  const end = from + whole.trimEnd().length
  const content = text.slice(start, Math.max(start, end))
  return {
    kind: kindOf(content, whole, classes[from + indent] === skipped && whole.trim() !== ''),
    start,
    end: Math.max(start, end),
    indent,
    bullet: found !== null && !isYear,
    number: number === undefined || isYear ? undefined : Number(number),
    text: content
  }
}

const pageNumber = /^[\s|*_–-]*(?:(?:page|halaman|hal|hlm|p|seite|página)\.?\s*\|?\s*)?\d{1,4}[\s|*_–-]*$/iu

function kindOf(content: string, whole: string, gone: boolean): LineKind {
  if (gone) return 'gone'
  if (content.trim() === '' || /^[\s*_=~|:-]+$/.test(content)) return 'blank'
  if (content.length > 120) return 'text'
  if (pageNumber.test(content)) return 'gone'
  const marked = /^\s{0,3}#{1,6}\s/.test(whole)
  const name = headingText(content)
  if (listHeadings.has(name)) return 'list'
  if (/^\p{L}$/u.test(name) && (marked || content.length < 8)) return 'part'
  if (partHeadings.has(name)) return 'part'
  if (isAfter(name, content, marked)) return 'after'
  return marked ? 'heading' : 'text'
}

/** `Lampiran 1`, `**Catatan:**`, `APPENDIX A`. */
function isAfter(name: string, content: string, marked: boolean): boolean {
  if (afterList.has(name)) return true
  const first = name.split(' ')[0]!
  if (!afterList.has(first)) return false
  return marked || /^[*_]{2}/.test(content) || /^\p{L}+\s+(?:\d{1,3}|\p{Lu}|[IVX]+)\b[.:]?/u.test(content)
}

/** A heading without marks, numbers and the colon: `6. DAFTAR PUSTAKA` is `daftar pustaka`. */
function headingText(line: string): string {
  return fold(line.replace(/<\/?\w+[^<>]*>/g, ''))
    .replace(/^[\s#*_]+/, '')
    .replace(/^(?:\d+(?:\.\d+)*|[ivx]{1,5})[.)]?\s+/, '')
    .replace(/[\s#*_:.]+$/, '')
    .replace(/\s+/g, ' ')
}
