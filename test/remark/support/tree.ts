/**
 * A Markdown tree as one reads it aloud, for expectations.
 *
 * @example
 *   // A [see @doe1999, p. 3].
 *   paragraph("A " parenthetical(prefix("see ") @doe1999 suffix(", p. 3")) ".")
 */
import type {Nodes} from 'mdast'

const names: Readonly<Record<string, string>> = {
  citePrefix: 'prefix',
  citeSuffix: 'suffix',
  citeText: 'words'
}

/** One line per block. */
export const readable = (tree: Nodes): string =>
  'children' in tree ? `${tree.children.map(node).join('\n')}\n` : `${node(tree)}\n`

function node(it: Nodes): string {
  if (it.type === 'text') return JSON.stringify(it.value)
  if (it.type === 'citeKey') return `@${it.value}`
  if (it.type === 'image') return `image(${JSON.stringify(it.alt)}${citations(it.data?.citations ?? [])})`
  const children =
    'children' in it ? it.children.map(node).join(' ') : 'value' in it ? JSON.stringify(it.value) : ''
  if (it.type === 'citation') return `${it.mode}(${children})`
  if (it.type === 'cite') return `${it.form === 'normal' ? '' : '-'}cite(${children})`
  return `${names[it.type] ?? it.type}(${children})`
}

const citations = (all: ReadonlyArray<{citation: Nodes}>): string =>
  all.map(({citation}) => `, ${node(citation)}`).join('')
