/**
 * Puts what came of the citations into the trees, in one walk: notes as footnotes, marks after
 * punctuation, alternative texts as characters.
 */
import type {FootnoteDefinition, Image, Nodes, Parents, PhrasingContent, Root} from 'mdast'
import {renderedCitation} from './nodes.ts'
import type {Outcome} from './outcome.ts'
import {insertPunctuation, leadingPunctuation, type MarkSettings, trimEnd} from './punctuation.ts'
import type {CitationNode} from './syntax/nodes.ts'

/** What inserting needs. */
export interface InsertSettings extends MarkSettings {
  outcomes: ReadonlyMap<CitationNode, Outcome>
  idPrefix: string
  /** Whether citations get ids, for entries to link back to. */
  withIds: boolean
}

/** Changes a tree in place. */
export function insert(tree: Root, settings: InsertSettings): void {
  new Inserter(tree, settings).run()
}

/** A run of marks, and where in which nodes it begins. */
interface Run {
  out: Nodes[]
  at: number
}

class Inserter {
  readonly #tree: Root
  readonly #settings: InsertSettings
  readonly #notes: FootnoteDefinition[] = []
  readonly #identifiers: Set<string>
  /** Marks that may not stand in the link being walked. */
  #hoisted: PhrasingContent[] | undefined

  constructor(tree: Root, settings: InsertSettings) {
    this.#tree = tree
    this.#settings = settings
    this.#identifiers = footnoteIdentifiers(tree)
  }

  run(): void {
    this.#replaceIn(this.#tree)
    for (const note of this.#notes) this.#tree.children.push(note)
  }

  #replaceIn(parent: Parents): void {
    const children: Nodes[] = parent.children
    const out: Nodes[] = []
    let run: Run | undefined
    let skipStop = false
    for (const [index, child] of children.entries()) {
      if (child.type === 'text') {
        if (run && child.value.trim() === '' && this.#isMark(children[index + 1])) continue
        let value = child.value
        if (run) value = this.#afterMarks(run, value)
        else if (skipStop && /^\.(?!\.)/.test(value)) value = value.slice(1)
        if (value !== '') out.push({...child, value})
        run = undefined
      } else if (child.type === 'citation') {
        run = this.#put(child, out, run)
        skipStop = this.#endsWithStop(child)
        continue
      } else if (run && child.type === 'footnoteReference') out.push(child)
      else {
        run = undefined
        this.#visit(child, out)
      }
      skipStop = false
    }
    parent.children = out as typeof parent.children
  }

  /** Everything that is neither text nor a citation. */
  #visit(child: Nodes, out: Nodes[]): void {
    out.push(child)
    if (child.type === 'image') replaceAlternative(child, this.#settings.outcomes)
    if (!('children' in child)) return
    const isOuterLink =
      this.#hoisted === undefined && (child.type === 'link' || child.type === 'linkReference')
    if (isOuterLink) this.#hoisted = []
    this.#replaceIn(child)
    if (!isOuterLink) return
    out.push(...(this.#hoisted ?? []))
    this.#hoisted = undefined
  }

  /** Puts a citation; gives the run of marks that it begins or goes on with. */
  #put(node: CitationNode, out: Nodes[], run: Run | undefined): Run | undefined {
    const outcome = this.#settings.outcomes.get(node)
    if (!outcome) {
      out.push(node)
      return undefined
    }
    const {keys, note, raised} = outcome
    const id = this.#settings.withIds ? `${this.#settings.idPrefix}cite-${outcome.number}` : undefined
    const made = renderedCitation(keys, this.#walked(outcome.content), id)
    const rendered = node.position ? {...made, position: node.position} : made
    if (!note) {
      if (raised) trimEnd(out)
      out.push(this.#hoisted ? withoutLinks(rendered) : rendered)
      return raised ? {out, at: out.length - 1} : undefined
    }
    const mark = this.#noteMark(note, outcome.number)
    const isBare = rendered.children.length === 0
    if (isBare && !run) trimEnd(out)
    const begins: Run = isBare
      ? {out, at: out.length}
      : {out: rendered.children, at: rendered.children.length}
    if (this.#hoisted) {
      if (!isBare) out.push(...withoutLinks(rendered).children)
      this.#hoisted.push({...rendered, children: [mark]})
      return undefined
    }
    rendered.children.push(mark)
    out.push(rendered)
    return run && isBare ? run : begins
  }

  /** What a citation holds may hold citations. */
  #walked(children: PhrasingContent[]): PhrasingContent[] {
    const parent: Parents = {type: 'paragraph', children}
    this.#replaceIn(parent)
    return parent.children as PhrasingContent[]
  }

  #noteMark(content: PhrasingContent[], number: number): PhrasingContent {
    const identifier = this.#identifier(number)
    const paragraph = {type: 'paragraph', children: this.#walked(content)} as const
    this.#notes.push({type: 'footnoteDefinition', identifier, label: identifier, children: [paragraph]})
    return {type: 'footnoteReference', identifier, label: identifier}
  }

  #identifier(number: number): string {
    let identifier = `${this.#settings.idPrefix}cite-${number}`
    while (this.#identifiers.has(identifier)) identifier += 'x'
    return identifier
  }

  #isMark(node: Nodes | undefined): boolean {
    if (node?.type === 'footnoteReference') return true
    if (node?.type !== 'citation') return false
    const outcome = this.#settings.outcomes.get(node)
    return (
      outcome !== undefined &&
      (outcome.raised || (outcome.note !== undefined && outcome.content.length === 0))
    )
  }

  /** Moves punctuation before a run of marks; gives the rest of the text. */
  #afterMarks(run: Run, value: string): string {
    if (!this.#settings.moves) return value
    const punctuation = leadingPunctuation(value)
    if (punctuation === '') return value
    insertPunctuation(run.out, run.at, punctuation, this.#settings.inQuotes)
    return value.slice(punctuation.length)
  }

  #endsWithStop(node: CitationNode): boolean {
    const outcome = this.#settings.outcomes.get(node)
    return outcome !== undefined && outcome.note === undefined && outcome.plain.endsWith('.')
  }
}

/** No link may stand in a link. */
function withoutLinks<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] =>
    child.type === 'link' ? (withoutLinks(child).children as Nodes[]) : [withoutLinks(child)]
  )
  return {...node, children}
}

function replaceAlternative(image: Image, outcomes: ReadonlyMap<CitationNode, Outcome>): void {
  const citations = image.data?.citations
  if (!citations) return
  const alt = image.alt ?? ''
  let out = ''
  let from = 0
  for (const {source, citation} of citations) {
    const at = alt.indexOf(source, from)
    const outcome = outcomes.get(citation)
    if (at < 0 || !outcome) continue
    out += alt.slice(from, at) + outcome.plain
    from = at + source.length
  }
  image.alt = out + alt.slice(from)
  delete image.data!.citations
}

function footnoteIdentifiers(tree: Root): Set<string> {
  const found = new Set<string>()
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') found.add(node.identifier)
    if ('children' in node) for (const child of (node as Parents).children) walk(child)
  }
  walk(tree)
  return found
}
