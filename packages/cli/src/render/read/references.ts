/** The reference list in a tree: runs of entries, and whatever stands between them. */
import type {Block, Blocks, Inlines, ListEntry} from '../document.ts'
import {attribute, childrenOf, classesOf, type TreeNode} from '../tree.ts'
import {readInlines, trimmed} from './inlines.ts'
import type {Reader} from './reader.ts'

const blockClasses = new Set(['csl-block', 'csl-indent'])

/** Reads what is in the list’s container. */
export function readReferences(nodes: ReadonlyArray<TreeNode>, reader: Reader): Blocks {
  const blocks: Block[] = []
  let entries: ListEntry[] = []
  const close = () => {
    if (entries.length > 0) blocks.push({type: 'references', entries})
    entries = []
  }
  for (const node of nodes) {
    if (classesOf(node).includes('csl-entry')) entries.push(readEntry(node, reader))
    else {
      close()
      for (const block of reader.blocks([node])) blocks.push(block)
    }
  }
  close()
  return blocks
}

function readEntry(node: TreeNode, reader: Reader): ListEntry {
  const parts = flat(node)
  const margin = parts.filter((part) => classesOf(part).includes('csl-left-margin'))
  const rest = parts.filter((part) => !margin.includes(part))
  return {
    id: attribute(node, 'id') ?? '',
    label: trimmed(readInlines(margin, reader)),
    children: trimmed(rest.flatMap((part, index) => withBreak(part, index, reader))),
    lang: attribute(node, 'lang')
  }
}

/** Paragraphs in an entry are only a plugin’s way to hold its text. */
function flat(node: TreeNode): ReadonlyArray<TreeNode> {
  return childrenOf(node).flatMap((child, index) => {
    if (child.type !== 'paragraph') return [child]
    return index === 0 ? childrenOf(child) : [{type: 'break'}, ...childrenOf(child)]
  })
}

function withBreak(part: TreeNode, index: number, reader: Reader): Inlines {
  const isBlock = classesOf(part).some((name) => blockClasses.has(name))
  return isBlock && index > 0
    ? [{type: 'break'}, ...readInlines([part], reader)]
    : readInlines([part], reader)
}
