/**
 * Previews: beside each citation its entries, hidden, shown by the style sheet when the citation is
 * pointed at or has the focus. They are in the HTML alone.
 */
import {inlineHast, type RenderedEntry} from '@sitasi/core'
import type {ElementContent} from 'hast'
import type {Data, Node, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import type {RenderedCitationNode} from './nodes.ts'

/** Nothing in Markdown; a `span[role=tooltip]` in HTML. */
export interface CitationPreviewNode extends Node {
  type: 'citationPreview'
  children: []
  data: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citationPreview: CitationPreviewNode
  }
  interface RootContentMap {
    citationPreview: CitationPreviewNode
  }
}

/** Adds a preview to every rendered citation. */
export function addPreviews(
  trees: ReadonlyArray<Root>,
  entries: ReadonlyArray<RenderedEntry>,
  prefix: string
): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  let count = 0
  const walk = (node: Nodes): void => {
    if (node.type === 'renderedCitation') addTo(node, byId, `${prefix}preview-${++count}`)
    else if ('children' in node) for (const child of (node as Parents).children) walk(child)
  }
  for (const tree of trees) walk(tree)
}

function addTo(node: RenderedCitationNode, entries: ReadonlyMap<string, RenderedEntry>, id: string): void {
  const found = [...new Set(node.keys)].flatMap((key) => entries.get(key) ?? [])
  if (found.length === 0) return
  const hChildren = found.map(({content}) => ({
    type: 'element',
    tagName: 'span',
    properties: {className: ['csl-preview-entry']},
    children: inlineHast(content)
  })) as unknown as ElementContent[]
  const hProperties = {id, className: ['csl-preview'], role: 'tooltip'}
  const preview: PhrasingContent = {
    type: 'citationPreview',
    children: [],
    data: {hName: 'span', hProperties, hChildren}
  }
  const focus = hasLink(node) ? {} : {tabIndex: 0}
  node.data.hProperties = {...node.data.hProperties, ...focus, ariaDescribedBy: [id]}
  node.children.push(preview)
}

const hasLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'footnoteReference' ||
  ('children' in node && (node as Parents).children.some(hasLink))
