/**
 * The engine that stands on @sitasi/csl; the only file that imports it.
 *
 * @example
 *   const engine = await loadSitasi()
 *   engine.render({style, locale: 'id-ID', localeXml, items, citations}).citations
 */
import {SitasiError} from '../error.ts'
import type {Engine} from './engine.ts'
import {type RenderDocument, render} from './sitasi/render.ts'

/** Loads the engine. */
export async function loadSitasi(): Promise<Engine> {
  const {renderDocument} = await import('@sitasi/csl')
  return {
    name: 'sitasi',
    render: (request) => attempt(() => render(renderDocument as RenderDocument, request))
  }
}

/** What is wrong with a style is the caller’s to know, in our own error. */
function attempt<Result>(step: () => Result): Result {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CslError') throw error
    const {expected = []} = error as Error & {expected?: ReadonlyArray<string>}
    throw new SitasiError('invalid-style', error.message, {expected, cause: error})
  }
}
