/**
 * The engine that stands on citeproc-js (npm `citeproc`); the only file that imports it.
 *
 * @example
 *   const engine = await loadCiteproc()
 *   engine.render({style, locale: 'id-ID', localeXml, items, citations}).citations
 */
import {render} from './citeproc/render.ts'
import {formatName, outputFormat} from './citeproc/tokens.ts'
import type {Engine} from './engine.ts'

/** Loads citeproc and gives it our output format. */
export async function loadCiteproc(): Promise<Engine> {
  const {default: csl} = await import('citeproc')
  csl.Output.Formats[formatName] ??= outputFormat(csl.Output.Formats['html'] ?? {})
  csl.debug = () => {}
  return {name: 'citeproc', render: (request) => render(csl, request)}
}
