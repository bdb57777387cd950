/**
 * Changes to a .bib text that touch what they must and leave every other character as it is.
 *
 * @example
 *   editBib('@book{doe99,\n  title = "On things"\n}\n', [{type: 'set-field', key: 'doe99', field: 'year', value: '1999'}])
 *   // => {text: '@book{doe99,\n  title = "On things",\n  year = {1999}\n}\n', missed: []}
 */
import {addField, removeEntry, removeField, renameEntry, renameField, setField} from './edit-places.ts'
import {printEntry} from './print-entry.ts'
import {parseTree} from './syntax/parse.ts'
import type {EntryNode, Tree} from './syntax/tree.ts'

/**
 * One change; entries are named by their keys, values are LaTeX without delimiters.
 *
 * * `'set-field'` — changes a field’s value, or adds the field behind the last one.
 * * `'rename-field'` — the value stays.
 * * `'remove-field'` — with its comma and its line.
 * * `'rename-entry'` — and what refers to it by `crossref`, `xdata`, `xref`, `entryset` and `related`.
 * * `'remove-entry'` — with the blank line behind it.
 * * `'add-entry'` — at the end of the file.
 */
export type BibEdit =
  | {type: 'set-field'; key: string; field: string; value: string}
  | {type: 'rename-field'; key: string; field: string; to: string}
  | {type: 'remove-field'; key: string; field: string}
  | {type: 'rename-entry'; key: string; to: string}
  | {type: 'remove-entry'; key: string}
  | {
      type: 'add-entry'
      entryType: string
      key: string
      fields: ReadonlyArray<readonly [name: string, value: string]>
    }

/** A changed text. */
export interface EditedBib {
  text: string
  /** Changes that found nothing to change, or that overlap with an earlier one. */
  missed: ReadonlyArray<BibEdit>
}

/** Text in place of a stretch of the original. */
export interface Replacement {
  start: number
  end: number
  text: string
}

/** Makes all changes at once, on the text as it is given; of duplicate keys the first entry is meant. */
export function editBib(text: string, edits: ReadonlyArray<BibEdit>): EditedBib {
  const tree = parseTree(text)
  const byKey = new Map<string, EntryNode>()
  for (const block of tree.blocks) {
    if (block.kind === 'entry' && !byKey.has(block.key)) byKey.set(block.key, block)
  }
  const wanted = edits.map((edit) => replacementsOf(edit, tree, byKey))
  const clashing = clashes(wanted)
  const made = wanted.filter((_, index) => !clashing.has(index)).flat()
  return {
    text: apply(text, made),
    missed: edits.filter((_, index) => clashing.has(index) || wanted[index]!.length === 0)
  }
}

/** Of two changes that overlap, the later one. Insertions at one point do not disturb each other. */
function clashes(wanted: ReadonlyArray<ReadonlyArray<Replacement>>): ReadonlySet<number> {
  let all = wanted.flatMap((list, index) => list.map((one) => ({...one, index})))
  all.sort((first, second) => first.start - second.start || first.index - second.index)
  const out = new Set<number>()
  for (let known = -1; known < out.size; ) {
    known = out.size
    let last: (typeof all)[number] | undefined
    for (const one of all) {
      if (last && one.start < last.end) out.add(Math.max(one.index, last.index))
      if (!last || one.end > last.end) last = one
    }
    all = all.filter(({index}) => !out.has(index))
  }
  return out
}

function replacementsOf(edit: BibEdit, tree: Tree, byKey: ReadonlyMap<string, EntryNode>): Replacement[] {
  if (edit.type === 'add-entry')
    return [appended(tree.text, printEntry(edit.key, {type: edit.entryType, fields: edit.fields}))]
  const entry = byKey.get(edit.key)
  if (entry === undefined) return []
  if (edit.type === 'rename-entry') return renameEntry(tree, entry, edit.to)
  if (edit.type === 'remove-entry') return [removeEntry(tree.text, entry)]
  const field = entry.fields.findLast((node) => node.name === edit.field.toLowerCase())
  if (edit.type === 'set-field') {
    return [field ? setField(field, edit.value) : addField(tree.text, entry, edit.field, edit.value)]
  }
  if (field === undefined) return []
  return [edit.type === 'remove-field' ? removeField(tree.text, field) : renameField(field, edit.to)]
}

function appended(text: string, entry: string): Replacement {
  const line = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = text === '' ? '' : /(?:\r?\n){2}$/.test(text) ? '' : /\n$/.test(text) ? line : line + line
  return {start: text.length, end: text.length, text: gap + entry.replaceAll('\n', line)}
}

function apply(text: string, replacements: ReadonlyArray<Replacement>): string {
  const parts: string[] = []
  let end = 0
  for (const one of [...replacements].sort((first, second) => first.start - second.start)) {
    parts.push(text.slice(end, one.start), one.text)
    end = one.end
  }
  parts.push(text.slice(end))
  return parts.join('')
}
