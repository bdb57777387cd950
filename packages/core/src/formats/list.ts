/**
 * The formats this package knows, in the order they are tried; the code of each is loaded when it is wanted.
 *
 * @example
 *   const {parse} = await formats[0].load()
 */
import {citationJsFormats} from './citation-js.ts'
import type {Format} from './format.ts'

/** One row per format. */
export const formats: ReadonlyArray<Format> = [
  {
    name: 'csl-json',
    aliases: ['csljson', 'json'],
    title: 'CSL-JSON',
    extensions: ['json', 'csljson'],
    reads: true,
    writes: true,
    detect: (head) => /^\s*(?:\[\s*(?:\{|\]|$)|\{\s*")/.test(head),
    load: async () => (await import('./csl-json/index.ts')).codec
  },
  {
    name: 'csl-yaml',
    aliases: ['cslyaml', 'yaml'],
    title: 'CSL-YAML',
    extensions: ['yaml', 'yml'],
    reads: true,
    writes: true,
    detect: (head) => /^(?:references|items):/m.test(head) || /^- (?:id|type):/m.test(head),
    load: async () => (await import('./csl-yaml/index.ts')).codec
  },
  {
    name: 'biblatex',
    aliases: ['bib'],
    title: 'BibLaTeX',
    extensions: ['bib'],
    reads: true,
    writes: true,
    detect: (head) => /(?:^|[\s}])@[a-z]{1,30}\s{0,9}[{(]/i.test(head),
    load: async () => (await import('./bibtex/index.ts')).biblatex
  },
  {
    name: 'bibtex',
    title: 'BibTeX',
    extensions: ['bib', 'bibtex'],
    reads: true,
    writes: true,
    load: async () => (await import('./bibtex/index.ts')).bibtex
  },
  {
    name: 'ris',
    title: 'RIS',
    extensions: ['ris'],
    reads: true,
    writes: true,
    detect: (head) => /^\s{0,3}TY {0,2}- ?\w/m.test(head),
    load: async () => (await import('./ris/index.ts')).codec
  },
  {
    name: 'nbib',
    aliases: ['medline', 'pubmed'],
    title: 'PubMed (NBIB)',
    extensions: ['nbib'],
    reads: true,
    writes: true,
    detect: (head) => /^PMID ?- ?\d/m.test(head) && /^[A-Z]{2,4} {0,2}- /m.test(head),
    load: async () => (await import('./nbib/index.ts')).codec
  },
  {
    name: 'endnote-xml',
    aliases: ['endnote', 'endnotexml'],
    title: 'EndNote XML',
    extensions: ['xml'],
    reads: true,
    writes: true,
    detect: (head) => /<xml>\s*<records\b/.test(head) || /<record>[\s\S]{0,400}<ref-type\b/.test(head),
    load: async () => (await import('./endnote-xml/index.ts')).codec
  },
  {
    name: 'zotero',
    aliases: ['zotero-csl', 'zotero-json'],
    title: 'CSL-JSON for Zotero',
    extensions: ['json'],
    reads: false,
    writes: true,
    load: async () => (await import('./csl-json/index.ts')).zotero
  },
  {
    name: 'zotero-bib',
    title: 'BibLaTeX for Zotero',
    extensions: ['bib'],
    reads: false,
    writes: true,
    load: async () => (await import('./bibtex/index.ts')).zoteroBib
  },
  {
    name: 'text',
    aliases: ['txt', 'list'],
    title: 'Typed reference list',
    extensions: ['txt'],
    reads: true,
    writes: false,
    load: async () => (await import('../prose/format.ts')).text
  },
  ...citationJsFormats
]
