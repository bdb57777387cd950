/** Line breaks, blanks, commas and the case of names: everything of an entry but its values. */
import type {Edit} from '../../edits.ts'
import type {EntryNode, FieldNode} from '../../formats/bibtex/syntax/tree.ts'
import {entriesOf, type Pass, type PassContext} from '../pass.ts'

/** A gap between two parts, what it may hold, and what it becomes. */
type Gap = readonly [start: number, end: number, allowed: RegExp, text: string]

const comma = /^[\s,]*$/
const equals = /^\s*=?\s*$/
const hash = /^\s*#\s*$/
const blank = /^\s*$/
const opener = /^\s*[{(]\s*$/

/** An entry with anything else between its parts (a comment) stays as it is. */
export const layout: Pass = {
  name: 'layout',
  wanted: () => true,
  edits(tree, context) {
    const edits: Edit[] = []
    for (const entry of entriesOf(tree, context)) {
      if (entry.fields.length === 0 || entry.key === '') continue
      const gaps = gapsOf(entry, tree.text, context)
      if (!gaps.every(([start, end, allowed]) => allowed.test(tree.text.slice(start, end)))) continue
      edits.push(...gaps.map(([start, end, , text]) => ({start, end, text})))
      if (context.settings.lowercase) edits.push(...lowered(entry, tree.text))
    }
    return edits
  }
}

function gapsOf(entry: EntryNode, text: string, {settings, newline}: PassContext): Gap[] {
  const {fields} = entry
  const indent = settings.indent === 'tab' ? '\t' : ' '.repeat(settings.indent)
  const open = /[{(]/.exec(text.slice(entry.typeEnd, entry.keyStart))?.[0] ?? '{'
  const gaps: Gap[] = [
    [entry.start + 1, entry.typeStart, blank, ''],
    [entry.typeEnd, entry.keyStart, opener, open]
  ]
  const column = columnFor(entry, indent, settings.align)
  fields.forEach((field, index) => {
    const before = fields[index - 1]?.end ?? entry.keyEnd
    gaps.push([before, field.start, comma, `,${newline}${indent}`], ...inside(field, column - indent.length))
  })
  gaps.push([fields.at(-1)!.end, entry.bodyEnd, comma, `${settings.trailingComma ? ',' : ''}${newline}`])
  return gaps
}

/** Around `=` and `#`. */
function inside({start, nameEnd, operands}: FieldNode, room: number): Gap[] {
  const padding = ' '.repeat(Math.max(1, room - (nameEnd - start)))
  const first: Gap = [nameEnd, operands[0]!.start, equals, `${padding}= `]
  return [
    first,
    ...operands.slice(1).map((operand, index): Gap => [operands[index]!.end, operand.start, hash, ' # '])
  ]
}

/** Characters before the `=`. */
function columnFor({fields}: EntryNode, indent: string, align: number | 'none' | 'entry'): number {
  if (align === 'none') return 0
  if (align !== 'entry') return align - 1
  return indent.length + 1 + Math.max(...fields.map(({start, nameEnd}) => nameEnd - start))
}

function lowered({typeStart, typeEnd, fields}: EntryNode, text: string): Edit[] {
  const ranges = [
    [typeStart, typeEnd] as const,
    ...fields.map(({start, nameEnd}) => [start, nameEnd] as const)
  ]
  return ranges.map(([start, end]) => ({start, end, text: text.slice(start, end).toLowerCase()}))
}
