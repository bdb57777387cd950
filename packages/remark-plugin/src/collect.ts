/**
 * The citations of a document, or of several as one, in the order a reader meets them: what stands in
 * a footnote comes where its first mark stands.
 */
import type {FootnoteDefinition, Image, Nodes, Parents, Root} from 'mdast'
import {affixesOf, type CitationNode} from './syntax/nodes.ts'

/** A citation where it stands. */
export interface Site {
  node: CitationNode
  /** Index of its document. */
  document: number
  /** Number of the note it stands in or makes, 0 for none. */
  noteNumber: number
  /**
   * * `'text'` — in the running text.
   * * `'note'` — in a footnote of the author's.
   * * `'alone'` — as all of a footnote.
   * * `'affix'` — in the prefix or suffix of another citation.
   * * `'image'` — in the alternative text of an image.
   */
  where: 'text' | 'note' | 'alone' | 'affix' | 'image'
  /** Counts headings of the first level before it. */
  chapter: number
}

/** How to count notes. */
export interface CollectOptions {
  /** Whether every citation in the running text makes a note of its own. */
  makesNotes: boolean
}

/** Collects; the trees stay as they are. */
export function collect(trees: ReadonlyArray<Root>, options: CollectOptions): ReadonlyArray<Site> {
  const collector = new Collector(options)
  for (const [document, tree] of trees.entries()) collector.collect(tree, document)
  return collector.sites
}

class Collector {
  readonly sites: Site[] = []
  readonly #makesNotes: boolean
  #notes = 0
  #chapter = 0
  #document = 0
  /** By identifier, the first of each; `#waiting` are all that have not been entered. */
  #definitions = new Map<string, FootnoteDefinition>()
  #waiting = new Set<FootnoteDefinition>()
  /** The note the walk is in; 0 in the running text. */
  #inside = 0

  constructor({makesNotes}: CollectOptions) {
    this.#makesNotes = makesNotes
  }

  collect(tree: Root, document: number): void {
    this.#document = document
    this.#waiting = definitionsOf(tree)
    this.#definitions = new Map([...this.#waiting].reverse().map((each) => [each.identifier, each]))
    if (document > 0) this.#chapter++
    this.#walk(tree, false)
    for (const definition of this.#waiting) this.#enterNote(definition)
  }

  #walk(node: Nodes, inAffix: boolean): void {
    if (node.type === 'heading' && node.depth === 1) this.#chapter++
    if (node.type === 'footnoteDefinition') return
    if (node.type === 'footnoteReference') {
      const definition = this.#definitions.get(node.identifier)
      if (definition && this.#waiting.has(definition)) this.#enterNote(definition)
    } else if (node.type === 'citation') this.#enterCitation(node, inAffix)
    else if (node.type === 'image') this.#enterImage(node)
    else if ('children' in node) for (const child of (node as Parents).children) this.#walk(child, inAffix)
  }

  #enterNote(definition: FootnoteDefinition): void {
    this.#waiting.delete(definition)
    const outside = this.#inside
    this.#inside = ++this.#notes
    const start = this.sites.length
    for (const child of definition.children) this.#walk(child, false)
    const first = this.sites[start]
    if (first && isAllOf(definition, first.node)) first.where = 'alone'
    this.#inside = outside
  }

  #enterCitation(node: CitationNode, inAffix: boolean): void {
    const own = this.#makesNotes && this.#inside === 0 && !inAffix
    if (own) this.#inside = ++this.#notes
    const where = inAffix ? 'affix' : own || this.#inside === 0 ? 'text' : 'note'
    const cites = node.children.filter((part) => part.type === 'cite').map(affixesOf)
    for (const {prefix} of cites) for (const child of prefix) this.#walk(child, true)
    this.#add(node, where)
    for (const {suffix} of cites) for (const child of suffix) this.#walk(child, true)
    if (own) this.#inside = 0
  }

  #enterImage(image: Image): void {
    for (const {citation} of image.data?.citations ?? []) this.#add(citation, 'image')
  }

  #add(node: CitationNode, where: Site['where']): void {
    this.sites.push({node, document: this.#document, noteNumber: this.#inside, where, chapter: this.#chapter})
  }
}

function definitionsOf(tree: Root): Set<FootnoteDefinition> {
  const found = new Set<FootnoteDefinition>()
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') found.add(node)
    if ('children' in node && !isPhrasingParent(node))
      for (const child of (node as Parents).children) walk(child)
  }
  walk(tree)
  return found
}

const isPhrasingParent = ({type}: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'table'

/** Whether a note is one paragraph of one citation. */
function isAllOf({children}: FootnoteDefinition, node: CitationNode): boolean {
  const [paragraph] = children
  if (children.length !== 1 || paragraph?.type !== 'paragraph') return false
  return paragraph.children.every(
    (child) => child === node || (child.type === 'text' && child.value.trim() === '')
  )
}
