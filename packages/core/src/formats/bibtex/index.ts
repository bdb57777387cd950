/** BibTeX and BibLaTeX: both are read alike, and written each in its own words. */
import type {Codec} from '../format.ts'
import {parseBib} from './parse.ts'
import {writeBib} from './write.ts'
import {writeZoteroBib} from './zotero/write.ts'

export const biblatex: Codec = {
  parse: (text, options) => parseBib(text, options, 'biblatex'),
  write: (entries, options) => writeBib(entries, 'biblatex', options)
}

export const bibtex: Codec = {
  parse: (text, options) => parseBib(text, options, 'bibtex'),
  write: (entries, options) => writeBib(entries, 'bibtex', options)
}

/** BibLaTeX as Zotero’s importer wants it; written only. */
export const zoteroBib: Codec = {write: writeZoteroBib}
