/**
 * The keys a Markdown document cites, each where it stands: in citations, and in `nocite` of its front matter.
 *
 * @example
 *   documentKeys('See [@doe99, p. 3].') // => [{key: 'doe99', start: 6, end: 11}]
 */
import {parseMarkdown} from './render/manuscript/markdown.ts'
import type {TreeNode} from './render/tree.ts'

/** A key, from its first character up to, and not including, what follows it. */
export interface KeyUse {
  key: string
  start: number
  end: number
}

/** In the order they stand. */
export function documentKeys(text: string): KeyUse[] {
  const uses: KeyUse[] = []
  walk(parseMarkdown(text), (node) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    if (node.type === 'citeKey') uses.push({key: text.slice(start, end), start, end})
    else if (node.type === 'yaml') uses.push(...nociteKeys(text, start, end))
  })
  return uses.sort((a, b) => a.start - b.start)
}

function walk(node: TreeNode, see: (node: TreeNode) => void): void {
  see(node)
  for (const child of node.children ?? []) walk(child, see)
}

/** Pandoc’s `nocite: "@doe99, @smith04"`, its value on one line or on indented ones; `@*` is no key. */
function nociteKeys(text: string, start: number, end: number): KeyUse[] {
  const uses: KeyUse[] = []
  let inside = false
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    inside = /^nocite[ \t]*:/.test(line) || (inside && /^(?:[ \t-]|$)/.test(line.trimEnd()))
    if (inside) {
      for (const match of line.matchAll(
        /@\{?([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*)/gu
      )) {
        const from = at + match.index + match[0].length - match[1]!.length
        uses.push({key: match[1]!, start: from, end: from + match[1]!.length})
      }
    }
    at += line.length + 1
  }
  return uses
}

/** Whether the front matter asks for every entry: `nocite: "@*"`. */
export function wantsAll(text: string): boolean {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return false
  const end = text.slice(3).search(/^(?:---|\.\.\.)[ \t]*$/m)
  const lines = text.slice(0, end < 0 ? undefined : end + 3).split('\n')
  const from = lines.findIndex((line) => /^nocite[ \t]*:/.test(line))
  if (from < 0) return false
  const next = lines.findIndex((line, index) => index > from && /^[^\s-]/.test(line))
  return lines.slice(from, next < 0 ? undefined : next).some((line) => line.includes('@*'))
}
