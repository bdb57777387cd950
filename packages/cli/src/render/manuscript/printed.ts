/**
 * Where citations and lists were made in a document, and what was made, as Markdown for any reader.
 *
 * @example
 *   // the tree of `See [@betz2009].`, cited
 *   printedIn(tree, text, () => true) // => [{start: 4, end: 15, text: '(Betz, 2009)'}]
 */

import {blocksOf} from '../markdown/blocks.ts'
import {gfmDialect} from '../markdown/dialects.ts'
import {inlinesOf} from '../markdown/inlines.ts'
import {childrenOf, classesOf, type TreeNode} from '../tree.ts'

/** A stretch of the source, and what comes in its place. */
export interface Printed {
  start: number
  end: number
  text: string
}

/** In the order of the text; citations with a key that is not `isKnown` stay as they are. */
export function printedIn(tree: TreeNode, text: string, isKnown: (key: string) => boolean): Printed[] {
  const printed: Printed[] = []
  const walk = (node: TreeNode): void => {
    const children = childrenOf(node)
    for (const [index, child] of children.entries()) {
      if (child.type === 'renderedCitation') printed.push(...citation(child, text, isKnown))
      else if (classesOf(child).includes('references')) printed.push(list(node, index, text))
      else walk(child)
    }
  }
  walk(tree)
  return printed
}

function citation(node: TreeNode, text: string, isKnown: (key: string) => boolean): Printed[] {
  const place = placeOf(node)
  const keys = node['keys'] as ReadonlyArray<string>
  if (!place || !keys.every(isKnown)) return []
  const paragraph = {type: 'paragraph', children: inlinesOf(childrenOf(node), gfmDialect)}
  const written = writtenIn(text, [paragraph])
  const space = written.startsWith('<sup>') ? /\s{0,100}$/.exec(text.slice(0, place.start))![0].length : 0
  return [{start: place.start - space, end: place.end, text: written}]
}

/** Between the nodes of the source around it; a heading that was made goes with it. */
function list(parent: TreeNode, index: number, text: string): Printed {
  const siblings = childrenOf(parent)
  let from = index
  while (from > 0 && !siblings[from - 1]!.position) from--
  const before = siblings[from - 1]
  const after = siblings.slice(index + 1).find(({position}) => position)
  const bounds = placeOf(parent) ?? {start: 0, end: text.length}
  const start = (before && placeOf(before)?.end) ?? bounds.start
  const end = (after && placeOf(after)?.start) ?? bounds.end
  const made = blocksOf(siblings.slice(from, index + 1), gfmDialect)
  const written = writtenIn(text, made)
  return {start, end, text: `${before ? '\n\n' : ''}${written}${after ? '\n\n' : '\n'}`}
}

/** Numbers in brackets need no backslash where nothing defines them as links. */
function writtenIn(text: string, children: TreeNode[]): string {
  const written = gfmDialect.write({type: 'root', children}).trim()
  return /^ {0,3}\[\d{1,6}\]:/m.test(text) ? written : written.replace(/\\(\[\d)/g, '$1')
}

function placeOf({position}: TreeNode): {start: number; end: number} | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}
