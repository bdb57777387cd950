/** The library behind docx: large, so it is installed by those who want it, and loaded when it is needed. */
import {SitasiError} from '@sitasi/core'

/** What the library exports. */
export type Library = typeof import('docx')

/** @throws {SitasiError} `missing-library`, with how to install it */
export async function loadLibrary(): Promise<Library> {
  try {
    return await import('docx')
  } catch (error) {
    throw new SitasiError(
      'missing-library',
      'A docx needs the package `docx`, which is not installed: `npm install docx` (where `sitasi` is installed with `--global`: `npm install --global docx`)',
      {cause: error}
    )
  }
}
