/**
 * What an author typed for a citation, as long as nobody has changed the node since.
 */
import type {CitationNode} from './nodes.ts'

const sources = new WeakMap<CitationNode, {source: string; shape: string}>()

/** Keeps the characters of a citation that was just parsed. */
export function keepSource(citation: CitationNode, source: string): void {
  sources.set(citation, {source, shape: shapeOf(citation)})
}

/** The characters, where the citation is still as it was parsed. */
export function sourceOf(citation: CitationNode): string | undefined {
  const kept = sources.get(citation)
  return kept && kept.shape === shapeOf(citation) ? kept.source : undefined
}

const shapeOf = (citation: CitationNode): string =>
  JSON.stringify([citation.mode, citation.children], (name, value) =>
    name === 'position' ? undefined : value
  )
