/**
 * Text to syntax tree. Total and linear: whatever does not parse costs at most its own field, and is
 * written down with its place.
 *
 * @example
 *   const {blocks, troubles} = parseTree(text)
 */
import {Cursor} from './cursor.ts'
import {closeOf, parseFields, parseOperands} from './fields.ts'
import {nextEntry, repair} from './repair.ts'
import type {Block, EntryNode, Tree} from './tree.ts'

/** Takes a .bib file apart. */
export function parseTree(text: string): Tree {
  const cursor = new Cursor(text)
  const blocks = [...blocksOf(cursor)]
  return {text, blocks, troubles: cursor.troubles}
}

/** The blocks of a file, one at a time; troubles gather in the cursor. */
export function* blocksOf(cursor: Cursor): Generator<Block> {
  const {text} = cursor
  let kept = 0
  while (seek(cursor)) {
    const start = cursor.at
    const block = parseBlock(cursor)
    if (block === undefined) cursor.at = start + 1
    else {
      if (start > kept) yield {kind: 'junk', start: kept, end: start}
      yield block
      kept = block.end
      cursor.at = kept
    }
  }
  if (kept < text.length) yield {kind: 'junk', start: kept, end: text.length}
}

/** To the next `@` that no `%` before it on its line comments out (as btparse has it). */
function seek(cursor: Cursor): boolean {
  const sign = /[@%]/g
  while (true) {
    sign.lastIndex = cursor.at
    const match = sign.exec(cursor.text)
    if (match === null) return false
    cursor.at = match.index
    if (match[0] === '@') return true
    cursor.skipLine()
  }
}

/** The block that starts at this `@`; `undefined` where none does. */
function parseBlock(cursor: Cursor): Block | undefined {
  const start = cursor.at++
  cursor.skipSpace()
  const typeStart = cursor.at
  const type = cursor.lowerName()
  const typeEnd = cursor.at
  cursor.skipSpace()
  const close = closeOf(cursor.code)
  if (type === '' || close === undefined) return undefined
  if (type === 'comment') return parseComment(cursor, start)
  cursor.at++
  if (type === 'string') return parseString(cursor, start, close)
  if (type === 'preamble') return parsePreamble(cursor, start, close)
  return parseEntry(cursor, {start, type, typeStart, typeEnd}, close)
}

/** `@comment` takes its braces with it; without a match, nothing but the word. */
function parseComment(cursor: Cursor, start: number): Block | undefined {
  const end = cursor.code === 123 ? cursor.braces.close(cursor.at) : -1
  return end < 0 ? undefined : {kind: 'comment', start, end: end + 1}
}

function parseString(cursor: Cursor, start: number, close: number): Block {
  const body = cursor.at
  const fields = parseFields(cursor, close)
  if (fields) return {kind: 'string', start, end: cursor.at, fields: fields.nodes}
  const end = nextEntry(cursor, body)
  return {kind: 'string', start, end, fields: repair(cursor, body, end)}
}

function parsePreamble(cursor: Cursor, start: number, close: number): Block {
  const body = cursor.at
  cursor.skipSpace()
  const operands = parseOperands(cursor)
  cursor.skipSpace()
  if (operands && cursor.code === close) return {kind: 'preamble', start, end: ++cursor.at, operands}
  const end = nextEntry(cursor, body)
  cursor.trouble(start, end, 'Unexpected end of `@preamble`, expected one value and a closing brace')
  return {kind: 'preamble', start, end, operands: []}
}

function parseEntry(
  cursor: Cursor,
  head: Pick<EntryNode, 'start' | 'type' | 'typeStart' | 'typeEnd'>,
  close: number
): EntryNode {
  const key = parseKey(cursor, close)
  const body = cursor.at
  const count = cursor.troubles.length
  const fields = parseFields(cursor, close)
  if (fields) {
    return {kind: 'entry', ...head, ...key, fields: fields.nodes, bodyEnd: fields.bodyEnd, end: cursor.at}
  }
  cursor.troubles.length = count
  const end = nextEntry(cursor, body)
  return {kind: 'entry', ...head, ...key, fields: repair(cursor, body, end), bodyEnd: end, end}
}

/** Up to the comma (or the end of the entry); a word before `=` is a field already, and no key. */
function parseKey(cursor: Cursor, close: number): Pick<EntryNode, 'key' | 'keyStart' | 'keyEnd'> {
  cursor.skipSpace()
  const keyStart = cursor.at
  let keyEnd = keyStart
  while (!cursor.done && !endsKey(cursor.code, close)) {
    if (cursor.code > 32) keyEnd = cursor.at + 1
    cursor.at++
  }
  if (cursor.code === 44) return {key: cursor.text.slice(keyStart, keyEnd), keyStart, keyEnd}
  if (cursor.code === close) return {key: cursor.text.slice(keyStart, keyEnd), keyStart, keyEnd}
  return keyWithoutComma(cursor, keyStart)
}

function endsKey(code: number, close: number): boolean {
  return (
    code === 44 || code === close || code === 61 || code === 123 || code === 125 || code === 34 || code === 64
  )
}

/** `@book{doe99 title = {…}}` lacks a comma; `@book{title = {…}}` a key. */
function keyWithoutComma(cursor: Cursor, keyStart: number): Pick<EntryNode, 'key' | 'keyStart' | 'keyEnd'> {
  cursor.at = keyStart
  const key = cursor.name()
  const keyEnd = cursor.at
  cursor.skipSpace()
  if (key !== '' && cursor.code !== 61) {
    cursor.trouble(keyEnd, keyEnd, `Unexpected field after key \`${key}\`, expected a comma`, {
      expected: [',']
    })
    return {key, keyStart, keyEnd}
  }
  cursor.at = keyStart
  return {key: '', keyStart, keyEnd: keyStart}
}
