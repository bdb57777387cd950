/**
 * The part of a .bib file that some keys need: their entries byte by byte, what those inherit from or name,
 * and every `@string` and `@preamble`.
 *
 * @example
 *   subsetBib(text, new Set(['weitzer2015'])).text
 */
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import type {Block, EntryNode, Tree} from '../formats/bibtex/syntax/tree.ts'
import {namedBy} from './references.ts'

/** A part of a library. */
export interface Subset {
  text: string
  /** Keys that the library does not have. */
  missing: ReadonlyArray<string>
}

/** Order, comments above an entry and line ends stay; a key may be one of an entry’s `ids`. */
export function subsetBib(text: string, keys: ReadonlySet<string>): Subset {
  const tree = parseTree(text)
  const byKey = entriesByKey(tree)
  const kept = new Set<EntryNode>()
  const missing: string[] = []
  const waiting = [...keys]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const entry = byKey.get(key)
    if (!entry && keys.has(key)) missing.push(key)
    if (!entry || kept.has(entry)) continue
    kept.add(entry)
    waiting.push(...namedBy(text, entry))
  }
  return {text: joined(tree, kept), missing: missing.reverse()}
}

function entriesByKey({text, blocks}: Tree): ReadonlyMap<string, EntryNode> {
  const byKey = new Map<string, EntryNode>()
  const add = (key: string, entry: EntryNode) => {
    if (key !== '' && !byKey.has(key)) byKey.set(key, entry)
  }
  const entries = blocks.filter((block) => block.kind === 'entry')
  for (const entry of entries) add(entry.key, entry)
  for (const entry of entries) {
    const ids = entry.fields.find(({name}) => name === 'ids')?.operands[0]
    if (ids) for (const id of text.slice(ids.from, ids.to).split(',')) add(id.trim(), entry)
  }
  return byKey
}

function joined({text, blocks}: Tree, kept: ReadonlySet<EntryNode>): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const parts = blocks.flatMap((block, index) => {
    if (block.kind === 'entry' && kept.has(block))
      return [comment(text, blocks[index - 1]) + text.slice(block.start, block.end)]
    return block.kind === 'string' || block.kind === 'preamble' ? [text.slice(block.start, block.end)] : []
  })
  return parts.length === 0 ? '' : parts.join(newline + newline) + newline
}

/** The lines of comment directly above an entry. */
function comment(text: string, block: Block | undefined): string {
  if (block?.kind !== 'junk') return ''
  const lines = text.slice(block.start, block.end).split('\n')
  if (lines.pop() !== '') return ''
  const first = lines.findLastIndex((line) => !/^[ \t]*%/.test(line)) + 1
  return first < lines.length ? `${lines.slice(first).join('\n')}\n` : ''
}
