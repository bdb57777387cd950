/** Where each change of a .bib text has to be made, and what comes there. */
import type {Replacement} from './edit.ts'
import type {EntryNode, FieldNode, Tree} from './syntax/tree.ts'

/** In place of all operands; quotes stay quotes where the value allows it. */
export function setField(field: FieldNode, value: string): Replacement {
  const first = field.operands[0]!
  const isQuoted = field.operands.length === 1 && first.kind === 'quoted' && !value.includes('"')
  const written = isQuoted ? `"${value}"` : `{${value}}`
  return {start: first.start, end: field.operands.at(-1)!.end, text: written}
}

/** Behind the last field, indented as it is. */
export function addField(text: string, entry: EntryNode, name: string, value: string): Replacement {
  const last = entry.fields.at(-1)
  const at = last?.end ?? entry.keyEnd
  const comma = /^\s*,/.exec(text.slice(at, entry.bodyEnd))
  const lead = last ? leadOf(text, last.start) : `${lineOf(text)}  `
  const insert = `${lead}${name} = {${value}}`
  const place = comma ? at + comma[0].length : at
  return {start: place, end: place, text: comma && last ? `${insert},` : comma ? insert : `,${insert}`}
}

/** The line break and the white space in front of a field; one space where it stands in a line. */
function leadOf(text: string, start: number): string {
  const lead = /(?:\r?\n|\r)?[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  return /[\r\n]/.test(lead) ? lead : ' '
}

function lineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** The name alone. */
export function renameField(field: FieldNode, to: string): Replacement {
  return {start: field.start, end: field.nameEnd, text: to}
}

/** With the line break and white space before it and the comma behind it; comments around it stay. */
export function removeField(text: string, field: FieldNode): Replacement {
  const lead = /(?:\r?\n|\r)?[ \t]*$/.exec(text.slice(Math.max(0, field.start - 200), field.start))![0]
  return {start: field.start - lead.length, end: afterComma(text, field.end), text: ''}
}

/** Behind the comma that follows; the same offset where none does. */
function afterComma(text: string, at: number): number {
  const comma = /^\s{0,200},/.exec(text.slice(at, at + 201))
  return comma ? at + comma[0].length : at
}

/** The entry, the rest of its line, and one blank line. */
export function removeEntry(text: string, entry: EntryNode): Replacement {
  const rest = /^[ \t]*(?:\r?\n|\r)?(?:[ \t]*(?:\r?\n|\r))?/.exec(text.slice(entry.end, entry.end + 200))!
  return {start: entry.start, end: entry.end + rest[0].length, text: ''}
}

const references: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata', 'entryset', 'related'])

/** The key, and every field of the file that names it. */
export function renameEntry(tree: Tree, entry: EntryNode, to: string): Replacement[] {
  const out: Replacement[] = [{start: entry.keyStart, end: entry.keyEnd, text: to}]
  for (const block of tree.blocks) {
    if (block.kind !== 'entry') continue
    for (const field of block.fields)
      if (references.has(field.name)) out.push(...renameIn(tree.text, field, entry.key, to))
  }
  return out
}

/** Where a list of keys names this one. */
function renameIn(text: string, field: FieldNode, key: string, to: string): Replacement[] {
  const out: Replacement[] = []
  for (const {from, to: end} of field.operands) {
    let at = from
    for (const part of text.slice(from, end).split(',')) {
      const start = at + (part.length - part.trimStart().length)
      if (part.trim() === key) out.push({start, end: start + key.length, text: to})
      at += part.length + 1
    }
  }
  return out
}
