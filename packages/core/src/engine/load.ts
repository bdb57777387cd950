/**
 * The engines there are, by name; a new one is one line.
 *
 * @example
 *   const engine = await loadEngine() // sitasi
 */
import {SitasiError} from '../error.ts'
import {nearest} from '../nearest.ts'
import type {Engine} from './engine.ts'

/** How each engine is loaded, when it is wanted. */
const engines = {
  sitasi: async () => (await import('./sitasi.ts')).loadSitasi(),
  citeproc: async () => (await import('./citeproc.ts')).loadCiteproc()
} satisfies Record<string, () => Promise<Engine>>

/** Name of an engine. */
export type EngineName = keyof typeof engines

/** The names of the engines; the first is the default. */
export const engineNames = Object.keys(engines) as ReadonlyArray<EngineName>

/**
 * Loads an engine.
 *
 * @param name Default: `'sitasi'`.
 * @throws {SitasiError} `unknown-engine` where there is none of that name.
 */
export async function loadEngine(name: EngineName = 'sitasi'): Promise<Engine> {
  if (!Object.hasOwn(engines, name)) {
    const expected = nearest(name, engineNames)
    throw new SitasiError(
      'unknown-engine',
      `Unexpected engine \`${name}\`, expected \`${engineNames.join('`, `')}\``,
      {
        expected: expected.length > 0 ? expected : engineNames
      }
    )
  }
  return engines[name]()
}
