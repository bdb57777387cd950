/**
 * Fields of an entry whose braces or quotes do not fit: each is found by its name and its `=`, and what
 * cannot be closed ends where the next field begins.
 */
import {isSpace} from './characters.ts'
import type {Cursor} from './cursor.ts'
import {parseOperands} from './fields.ts'
import type {FieldNode, Operand} from './tree.ts'

/** Where the next entry starts (`@word{` at the start of a line, or after a closing brace); else the end. */
export function nextEntry(cursor: Cursor, from: number): number {
  const {text} = cursor
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    if (startsLine(text, at, from) && /^@[a-z]{1,30}\s{0,9}[{(]/i.test(text.slice(at, at + 42))) {
      return backOverSpace(text, at, from)
    }
  }
  return backOverSpace(text, text.length, from)
}

function startsLine(text: string, at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13 || code === 125) return true
    if (!isSpace(code)) return false
  }
  return true
}

function backOverSpace(text: string, end: number, from: number): number {
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** What can be read of the fields between two offsets; each trouble is written down. */
export function repair(cursor: Cursor, from: number, end: number): FieldNode[] {
  cursor.braces.distrust()
  const fields: FieldNode[] = []
  let head = findHead(cursor.text, from, end, true)
  const before = head ? head.start : end
  if (/[^\s,{}()]/.test(cursor.text.slice(from, before))) unreadable(cursor, from, before)
  while (head) {
    const field = readField(cursor, head, end)
    fields.push(field)
    head = findHead(cursor.text, field.end, end, true)
    const next = head ? head.start : end
    if (/[^\s,{}()"]/.test(cursor.text.slice(field.end, next))) unreadable(cursor, field.end, next)
  }
  if (closesNowhere(cursor.text, fields.at(-1)?.end ?? from, end)) {
    cursor.trouble(Math.max(from, end - 1), end, 'Unexpected end of entry, expected `}`', {expected: ['}']})
  }
  cursor.at = end
  return fields
}

interface Head {
  start: number
  name: string
  nameEnd: number
  value: number
}

/** The next `name =` and the start of its value; inside a value, only behind a comma or a line break. */
function findHead(text: string, from: number, end: number, anywhere: boolean): Head | undefined {
  const pattern = anywhere
    ? /(?<=^|[\s,}")])([a-z][\w:+.-]{0,60})\s{0,50}=\s{0,50}(?=["{\w])/dgi
    : /(?<=,\s{0,50}|[\n\r][ \t]{0,50})([a-z][\w:+.-]{0,60})\s{0,50}=\s{0,50}(?=["{\w])/dgi
  pattern.lastIndex = from
  const match = pattern.exec(text.slice(0, Math.min(end + 1, text.length)))
  if (!match || pattern.lastIndex > end) return undefined
  const [start, nameEnd] = match.indices![1]!
  return {start, name: match[1]!.toLowerCase(), nameEnd, value: pattern.lastIndex}
}

function readField(cursor: Cursor, head: Head, end: number): FieldNode {
  const {start, name, nameEnd} = head
  cursor.at = head.value
  const operands = parseOperands(cursor)
  const fits = operands && cursor.at <= end && endsCleanly(cursor.text, cursor.at, end)
  if (fits && !swallowsFields(cursor.text, operands, cursor.at, end)) {
    return {start, end: cursor.at, name, nameEnd, operands}
  }
  const operand = cut(cursor, head, end)
  return {start, end: operand.end, name, nameEnd, operands: [operand]}
}

/** A value that took the entry’s own closing brace, and fields with it. */
function swallowsFields(text: string, operands: ReadonlyArray<Operand>, at: number, end: number): boolean {
  const last = operands.at(-1)!
  return (
    last.kind === 'braced' &&
    closesNowhere(text, at, end) &&
    findHead(text, last.from, last.to, false) !== undefined
  )
}

/** A comma, a closing delimiter, another field or the end. */
function endsCleanly(text: string, at: number, end: number): boolean {
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at >= end || /^(?:[,})]|[a-z][\w:+.-]{0,60}\s{0,50}=)/i.test(text.slice(at, at + 112))
}

/** A value that is not closed: it ends where the next field begins. */
function cut(cursor: Cursor, head: Head, end: number): Operand {
  const {text} = cursor
  const mark = text.charCodeAt(head.value)
  const kind = mark === 123 ? 'braced' : mark === 34 ? 'quoted' : 'bare'
  const from = kind === 'bare' ? head.value : head.value + 1
  const next = findHead(text, from, end, false)
  const to = trimEnd(text, from, next ? next.start : end, kind === 'quoted')
  const closer = kind === 'quoted' ? '"' : '}'
  cursor.trouble(head.value, to, `Unexpected end of \`${head.name}\`, expected \`${closer}\``, {
    expected: [closer]
  })
  return {kind, start: head.value, end: Math.max(to, head.value), from, to}
}

/** Without the white space, commas, quotes and surplus closing braces at its end. */
function trimEnd(text: string, from: number, end: number, quoted: boolean): number {
  let depth = 0
  for (let index = from; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 92) index++
    else if (code === 123) depth++
    else if (code === 125) depth--
  }
  while (end > from) {
    const code = text.charCodeAt(end - 1)
    if (code === 125 && depth < 0) depth++
    else if (!isSpace(code) && code !== 44 && !(quoted && code === 34)) break
    end--
  }
  return end
}

function unreadable(cursor: Cursor, start: number, end: number): void {
  const {text} = cursor
  while (start < end && /[\s,{}()"]/.test(text[start]!)) start++
  const to = backOverSpace(text, end, start)
  const actual = text.slice(start, Math.min(to, start + 40))
  cursor.trouble(start, to, `Unexpected \`${actual}\`, expected \`name = {value}\``, {actual})
}

function closesNowhere(text: string, from: number, end: number): boolean {
  return !/[})]/.test(text.slice(from, end))
}
