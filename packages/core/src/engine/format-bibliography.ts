/**
 * The reference list of some items, in one call.
 *
 * @example
 *   const rendered = await formatBibliography({items, style, locale: 'id-ID', localeXml})
 *   rendered.entries // sorted, each as rich text
 */
import type {Engine, Rendered, RenderRequest} from './engine.ts'
import {loadEngine} from './load.ts'

/** What to list, and how. */
export interface BibliographyRequest extends Pick<RenderRequest, 'items' | 'style' | 'locale' | 'localeXml'> {
  /** Default: `loadEngine()`. */
  engine?: Engine | undefined
}

/** Renders every item as an entry of the list; nothing is cited. */
export async function formatBibliography({engine, ...request}: BibliographyRequest): Promise<Rendered> {
  return (engine ?? (await loadEngine())).render({...request, nocite: 'all'})
}
