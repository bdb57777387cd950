/**
 * Bibliographies as a LaTeX or Typst file names them: from its own folder, and BibTeX.
 *
 * @example
 *   bibNames(['refs.json'], {outputFolder: 'out', …}) // => {names: ['../refs.bib'], diagnostics: [“sitasi convert refs.json …”]}
 */
import {extname, join, relative, sep} from 'node:path'
import type {Diagnostic} from '@sitasi/core'
import type {CiteStyle} from '../options.ts'
import type {CiteSettings} from './settings.ts'

/** What else LaTeX and Typst read is converted by the user. */
export function bibNames(paths: ReadonlyArray<string>, {outputFolder, citeStyle}: CiteSettings) {
  const names = paths.map((path) => relative(outputFolder, asBib(path)).split(sep).join('/'))
  return {
    names,
    diagnostics: paths.filter((path) => asBib(path) !== path).map((path) => toConvert(path, citeStyle))
  }
}

const asBib = (path: string) =>
  extname(path) === '.bib' ? path : join(`${path.slice(0, path.length - extname(path).length)}.bib`)

/** natbib’s BibTeX knows years, biblatex and Typst dates. */
const toConvert = (path: string, citeStyle: CiteStyle): Diagnostic => ({
  ruleId: 'bibliography-to-convert',
  severity: 'warning',
  message: `Unexpected bibliography \`${path}\` of a document whose citations are left to others, expected BibTeX`,
  actual: path,
  expected: [asBib(path)],
  note: `Convert it: \`sitasi convert ${path} --to ${citeStyle === 'natbib' ? 'bibtex' : 'biblatex'} -o ${asBib(path)}\``
})
