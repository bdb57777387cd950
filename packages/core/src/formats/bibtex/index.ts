/** BibTeX and BibLaTeX: both are read alike, and written each in its own words. */
import type {Codec} from '../format.ts'
import {parseBib} from './parse.ts'
import {writeBib} from './write.ts'

export const biblatex: Codec = {
  parse: parseBib,
  write: (entries, options) => writeBib(entries, 'biblatex', options)
}

export const bibtex: Codec = {
  parse: parseBib,
  write: (entries, options) => writeBib(entries, 'bibtex', options)
}
