/** A CSL-JSON file with one item more, indented as the others are. */
import type {Item} from '../item.ts'
import {parseJsonWithPlaces} from '../json-places.ts'
import type {Piece} from './append.ts'

/** `undefined` where the file holds no list of items. */
export function jsonPiece(text: string, item: Item): Piece | undefined {
  if (text.trim() === '')
    return {
      text: JSON.stringify(item, null, 2),
      edit: {
        start: 0,
        end: text.length,
        text: `[\n${shifted(JSON.stringify(item, null, 2), '  ', '\n')}\n]\n`
      },
      diagnostics: []
    }
  const {value, placeOf} = parseJsonWithPlaces(text)
  const path = Array.isArray(value) ? [] : listNames(value)
  const list = path && placeOf(path)
  if (!list) return undefined
  const items = (path.length === 0 ? value : (value as Record<string, unknown>)[path[0]!]) as unknown[]
  const last = items.length > 0 ? placeOf([...path, items.length - 1]) : undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const indent = last ? indentBefore(text, last.start.offset) : '  '
  if (indent === undefined) return inLine(item, last!.end.offset)
  const unit = unitOf(text, last?.start.offset, indent)
  const printed = JSON.stringify(item, null, unit).replaceAll('\n', newline)
  const shiftedText = shifted(printed, indent, newline)
  const edit = last
    ? {start: last.end.offset, end: last.end.offset, text: `,${newline}${shiftedText}`}
    : {start: list.start.offset + 1, end: list.end.offset - 1, text: `${newline}${shiftedText}${newline}`}
  return {text: printed, edit, diagnostics: []}
}

function inLine(item: Item, at: number): Piece {
  const printed = JSON.stringify(item)
  return {text: printed, edit: {start: at, end: at, text: `,${printed}`}, diagnostics: []}
}

function listNames(value: unknown): ReadonlyArray<string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const name = ['items', 'references'].find((each) => Array.isArray((value as Record<string, unknown>)[each]))
  return name === undefined ? undefined : [name]
}

/** Blanks that stand before an offset at the start of its line; `undefined` where something else does. */
function indentBefore(text: string, offset: number): string | undefined {
  let start = offset
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  return text[start - 1] === '\n' ? text.slice(start, offset) : undefined
}

/** One step of indentation: what the first member of an item has more than the item. */
function unitOf(text: string, start: number | undefined, indent: string): string {
  if (start === undefined) return '  '
  const inner = /^\{[ \t]*\r?\n([ \t]*)/.exec(text.slice(start, start + 200))?.[1]
  return inner?.startsWith(indent) && inner.length > indent.length
    ? inner.slice(indent.length)
    : indent || '  '
}

const shifted = (text: string, indent: string, newline: string) =>
  text
    .split(newline)
    .map((line) => indent + line)
    .join(newline)
