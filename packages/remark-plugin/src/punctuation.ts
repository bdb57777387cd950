/**
 * Spaces and punctuation around note marks: the space before a mark goes, and the punctuation after it
 * comes before it, within quotation marks where the locale puts it there.
 *
 * @example
 *   // A [@doe1999].        => A.¹
 *   // “A” [@doe1999], b.   => “A,”¹ b.
 */
import type {Nodes, Text} from 'mdast'

/** How marks stand. */
export interface MarkSettings {
  /** Whether punctuation moves before marks. */
  moves: boolean
  /** Whether a full stop or a comma belongs within closing quotation marks (CSL 1.0.2, `punctuation-in-quote`). */
  inQuotes: boolean
}

const closers = /^[.,;:!?…。，、；：！？)]+/u

/** Punctuation that a text starts with and that belongs before a mark. */
export const leadingPunctuation = (value: string): string => closers.exec(value)?.[0] ?? ''

/** Drops the white space at the end of what was put out. */
export function trimEnd(out: Nodes[]): void {
  const last = out.at(-1)
  if (last?.type !== 'text') return
  const value = last.value.trimEnd()
  if (value === '') out.pop()
  else out[out.length - 1] = {...last, value}
}

/** Puts punctuation before a mark: at the end of what stands there, or within its quotation marks. */
export function insertPunctuation(out: Nodes[], at: number, punctuation: string, inQuotes: boolean): void {
  const before = out[at - 1]
  if (before?.type !== 'text') {
    const ends = before && lastCharacter(before) === '.' && punctuation.startsWith('.')
    const rest = ends ? punctuation.slice(1) : punctuation
    if (rest !== '') out.splice(at, 0, {type: 'text', value: rest})
    return
  }
  out[at - 1] = {...before, value: joined(before, punctuation, inQuotes)}
}

function joined({value}: Text, punctuation: string, inQuotes: boolean): string {
  const first = punctuation[0]!
  if (inQuotes && (first === '.' || first === ',') && closesQuote(value)) {
    const inner = value.slice(0, -1)
    const moved = /[.,!?…]$/.test(inner) ? inner : inner + first
    return moved + value.at(-1)! + punctuation.slice(1)
  }
  const repeated = first === '.' && /\.["”’')\]]*$/.test(value)
  return value + (repeated ? punctuation.slice(1) : punctuation)
}

const openers: Readonly<Record<string, string>> = {'”': '“', '’': '‘', '»': '«'}

/** Whether a text ends with a quotation mark that closes one in it. */
function closesQuote(value: string): boolean {
  const mark = value.at(-1) ?? ''
  if (mark === '"') return value.split('"').length % 2 === 1
  if (mark === "'") return /(?:^|[\s(])'\S/.test(value)
  const opener = openers[mark]
  return opener !== undefined && value.includes(opener)
}

function lastCharacter(node: Nodes): string {
  if ('value' in node) return String(node.value).at(-1) ?? ''
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last ? lastCharacter(last) : ''
}
