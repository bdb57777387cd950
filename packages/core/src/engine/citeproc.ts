/**
 * The engine that stands on citeproc-js (npm `citeproc`); the only file that imports it.
 *
 * @example
 *   const engine = await loadCiteproc()
 *   engine.render({style, locale: 'id-ID', localeXml, items, citations}).citations
 */
import {SitasiError} from '../error.ts'
import {render} from './citeproc/render.ts'
import {formatName, outputFormat} from './citeproc/tokens.ts'
import type {Engine} from './engine.ts'

/**
 * Loads citeproc and gives it our output format.
 *
 * @throws {SitasiError} `missing-engine` where the package `citeproc` is not installed.
 */
export async function loadCiteproc(): Promise<Engine> {
  const {default: csl} = await import('citeproc').catch(notInstalled)
  csl.Output.Formats[formatName] ??= outputFormat(csl.Output.Formats['html'] ?? {})
  csl.debug = () => {}
  return {name: 'citeproc', render: (request) => render(csl, request)}
}

/** citeproc is an optional peer: who asks for this engine installs it. */
function notInstalled(cause: unknown): never {
  const message = 'This engine needs the package `citeproc` (CPAL-1.0 or AGPL-1.0): npm install citeproc'
  throw new SitasiError('missing-engine', message, {expected: ['citeproc'], cause})
}
