/**
 * The entries of a reference list: one per bullet, number, paragraph or line; what a page break cut
 * in two is put together again.
 *
 * @example
 *   entriesOf(lines) // => [{start: 22950, end: 23115, lines: [...], number: undefined}, …]
 */
import {entryScore} from './entry-start.ts'
import type {Line} from './lines.ts'

/** An entry by its lines; `end` is where the list would go on. */
export interface RawEntry {
  start: number
  end: number
  lines: Line[]
  number: number | undefined
}

/** Entries, and the offset where the list ends. */
export interface SplitList {
  entries: RawEntry[]
  end: number
}

/** Splits the lines below the heading. */
export function splitList(lines: ReadonlyArray<Line>): SplitList {
  const body = lines.slice(0, listEnd(lines))
  const marked = isMarked(body)
  const each = !marked && isOnePerLine(body)
  const entries: RawEntry[] = []
  let blank = true
  for (const line of body) {
    if (line.kind === 'text') {
      const last = entries.at(-1)
      if (last && !opens(line, last, {marked, each, blank})) extend(last, line)
      else entries.push({start: line.start, end: line.end, lines: [line], number: line.number})
    }
    blank = line.kind !== 'text'
  }
  return {entries, end: entries.at(-1)?.end ?? body[0]?.start ?? 0}
}

function extend(entry: RawEntry, line: Line): void {
  entry.lines.push(line)
  entry.end = line.end
}

/** The list ends at a heading that is none of its own, or at text that no longer looks like entries. */
function listEnd(lines: ReadonlyArray<Line>): number {
  for (const [at, line] of lines.entries()) {
    if (line.kind === 'after' || line.kind === 'list') return at
    if (line.kind === 'heading' && !goesOn(lines, at)) return at
    if (line.kind === 'text' && isProse(line, lines, at)) return at
  }
  return lines.length
}

/** After a heading of its own the next text is an entry. */
function goesOn(lines: ReadonlyArray<Line>, at: number): boolean {
  const next = lines.slice(at + 1, at + 6).find((line) => line.kind !== 'blank' && line.kind !== 'gone')
  return next?.kind === 'text' && entryScore(next.text) >= 2
}

/** A long paragraph, and the one after it, without the look of an entry. */
function isProse(line: Line, lines: ReadonlyArray<Line>, at: number): boolean {
  if (line.bullet || line.text.length < 400 || entryScore(line.text) > 0) return false
  const next = lines.slice(at + 1).find((other) => other.kind === 'text')
  return !next || entryScore(next.text) === 0
}

/** More than half of the text lines that may open an entry carry a bullet or a number. */
function isMarked(lines: ReadonlyArray<Line>): boolean {
  const text = lines.filter((line) => line.kind === 'text')
  const marked = text.filter((line) => line.bullet).length
  return marked >= 2 && marked * 3 >= text.length
}

/** No empty lines between entries, and most lines look like one. */
function isOnePerLine(lines: ReadonlyArray<Line>): boolean {
  const text = lines.filter((line) => line.kind === 'text')
  const like = text.filter((line) => entryScore(line.text) >= 2).length
  return like * 10 >= text.length * 7
}

interface Layout {
  marked: boolean
  each: boolean
  /** Whether an empty line, a heading or furniture stands before. */
  blank: boolean
}

/** Whether a line opens an entry. */
function opens(line: Line, last: RawEntry, layout: Layout): boolean {
  if (line.bullet && (layout.marked || line.number === undefined)) return true
  const score = entryScore(line.text)
  if (layout.marked) return score === 3 && layout.blank && isComplete(last)
  if (isContinuation(line.text)) return false
  if (layout.blank)
    return score > 0
      ? score > 1 || isComplete(last)
      : isComplete(last) && hasYear(last) && line.text.length > 40
  if (line.indent > last.lines[0]!.indent + 1) return false
  return score >= 2 && (layout.each || isComplete(last)) && endsEntry(last)
}

/** Lower case, a link, or the words before one: never the beginning of an entry. */
function isContinuation(text: string): boolean {
  if (
    /^(?:diakses|diunduh|tersedia|retrieved|available|accessed|dispon[ií]ble|disponível|recuperado|acesso em|consultado|zugriff|abgerufen|isbn|issn)\b/i.test(
      text
    )
  )
    return true
  if (/^(?:https?:|www\.|doi\b|<https?:|URL\b|10\.\d{4,9}\/|\(|\[|pp?\.|hlm\.|hal\.|Vol\.|No\.)/i.test(text))
    return true
  if (
    /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|ten|ter|te|zu|al|el|ibn|bin|d'|d’)\b/.test(text)
  )
    return false
  return /^[\p{Ll}\d]/u.test(text)
}

/** The last line ends as entries do. */
function isComplete(entry: RawEntry): boolean {
  const text = entry.lines.at(-1)!.text.replace(/[\s*_]+$/, '')
  return /[.)\]>!?”"’/]$|\d$/u.test(text) || /(?:https?:|www\.|doi)\S*$/i.test(text)
}

const hasYear = (entry: RawEntry): boolean => entry.lines.some((line) => /(?:1[4-9]|20)\d\d/.test(line.text))

/** A line that ends in the middle of an initial or a comma goes on. */
function endsEntry(entry: RawEntry): boolean {
  return !/(?:[,;:&–-]|\b(?:and|dan|und|y|et|&|In|in|dalam|of|the|for|di))$/u.test(entry.lines.at(-1)!.text)
}
