/** Entries of one work become one, which answers to all their keys. */
import type {Entry} from '../bibliography.ts'
import type {Edit} from '../edits.ts'
import type {EntryNode, Tree} from '../formats/bibtex/syntax/tree.ts'
import {worksOf} from '../same-work.ts'
import type {FmtSettings} from './options.ts'
import {isClosed} from './pass.ts'

/** The first entry of a work and those that go. */
interface Group {
  first: EntryNode
  others: EntryNode[]
}

/** The later entries go, with the blanks before them; the first gets what it lacks. */
export function duplicateEdits(tree: Tree, entries: ReadonlyArray<Entry>, settings: FmtSettings): Edit[] {
  const edits: Edit[] = []
  for (const {first, others} of groups(tree, entries)) {
    for (const other of others)
      edits.push({start: blanksBefore(tree.text, other.start), end: other.end, text: ''})
    const more = settings.duplicates === 'combine' ? missingFields(tree.text, first, others) : []
    const ids = idsField(tree.text, first, others)
    const added = [...more, ...(ids.field ? [ids.field] : [])]
    if (ids.edit) edits.push(ids.edit)
    if (added.length > 0) edits.push(insertion(tree.text, first, added, settings))
  }
  return edits
}

function groups(tree: Tree, entries: ReadonlyArray<Entry>): ReadonlyArray<Group> {
  const nodes = new Map(
    tree.blocks.flatMap((block) =>
      block.kind === 'entry' && isClosed(block) ? [[block.start, block] as const] : []
    )
  )
  const works = worksOf([])
  const byFirst = new Map<Entry, Group>()
  for (const entry of entries) {
    const node = nodes.get(entry.place!.start.offset)
    const same = works.find(entry.item)?.entry
    if (same && node) byFirst.get(same)?.others.push(node)
    else if (node && node.fields.length > 0) {
      works.add(entry)
      byFirst.set(entry, {first: node, others: []})
    }
  }
  return [...byFirst.values()].filter(({others}) => others.length > 0)
}

function blanksBefore(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text.charCodeAt(start - 1) <= 32) start--
  return start
}

function missingFields(text: string, first: EntryNode, others: ReadonlyArray<EntryNode>): string[] {
  const has = new Set(first.fields.map(({name}) => name))
  const found: string[] = []
  for (const field of others.flatMap(({fields}) => fields)) {
    if (has.has(field.name) || field.name === 'ids') continue
    has.add(field.name)
    found.push(text.slice(field.start, field.end))
  }
  return found
}

/** The keys that go are kept in `ids` (BibLaTeX), so that citations still find the work. */
function idsField(
  text: string,
  first: EntryNode,
  others: ReadonlyArray<EntryNode>
): {field?: string; edit?: Edit} {
  const own = first.fields.findLast(({name}) => name === 'ids')
  const operand = own?.operands.length === 1 ? own.operands[0]! : undefined
  const had = (entry: EntryNode) =>
    entry.fields.flatMap(({name, operands}) =>
      name === 'ids' ? text.slice(operands[0]!.from, operands[0]!.to).split(',') : []
    )
  const keys = new Set(
    [...(operand ? had(first) : []), ...others.flatMap((each) => [each.key, ...had(each)])].map((key) =>
      key.trim()
    )
  )
  keys.delete(first.key)
  keys.delete('')
  if (keys.size === 0) return {}
  const list = [...keys].join(', ')
  return operand ? {edit: {start: operand.from, end: operand.to, text: list}} : {field: `ids = {${list}}`}
}

function insertion(
  text: string,
  entry: EntryNode,
  fields: ReadonlyArray<string>,
  {indent}: FmtSettings
): Edit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = `,${newline}${indent === 'tab' ? '\t' : ' '.repeat(indent)}`
  const at = entry.fields.at(-1)!.end
  return {start: at, end: at, text: fields.map((field) => gap + field).join('')}
}
