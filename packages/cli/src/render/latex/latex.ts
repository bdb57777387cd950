/** A document as a complete LaTeX file, for pdflatex, lualatex and xelatex. */
import {type Blocks, everyInline} from '../document.ts'
import type {CiteStyle} from '../options.ts'
import {prepare} from '../prepare/index.ts'
import {type Head, readDocument, readHead} from '../read/index.ts'
import type {Job, Writer} from '../writer.ts'
import {blocks as writeBlocks} from './blocks.ts'
import {escapeLatex} from './escape.ts'
import {inlines} from './inlines.ts'
import {type Need, preamble} from './preamble.ts'

/** What writing in LaTeX needs to know, and what it finds out. */
export interface Latex {
  job: Job
  citeStyle: CiteStyle
  /** Ids that links can reach. */
  ids: ReadonlySet<string>
  /** Numbers of notes with several marks. */
  reused: ReadonlySet<number>
  /** Parts of the preamble. */
  needs: Set<Need>
  /** Languages besides the document’s, as babel calls them. */
  languages: Set<string>
  inNote: boolean
  blocks(content: Blocks, inNote: boolean): string
}

/** Writes the file. */
export const latex: Writer = async (job) => {
  const {blocks, ids} = readDocument(prepare(job).tree, 'LaTeX', job.report)
  const latex = latexOf(job, ids, blocks)
  const head = readHead(job, 'LaTeX')
  const body = writeBlocks(blocks, latex)
  const title = titleOf(head, latex)
  const parts = [
    preamble(latex),
    title,
    '\\begin{document}',
    ...(title === '' ? [] : ['\\maketitle']),
    ...(job.options.toc ? ['\\tableofcontents\n\\clearpage'] : []),
    body,
    ...bibliography(latex, blocks.at(-1)?.type === 'heading'),
    '\\end{document}'
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function latexOf(job: Job, ids: ReadonlySet<string>, content: Blocks): Latex {
  const notes = [...everyInline(content)].filter((inline) => inline.type === 'note')
  const latex: Latex = {
    job,
    citeStyle: job.options.citeStyle ?? 'formatted',
    ids,
    reused: new Set(notes.filter(({first}) => !first).map(({number}) => number)),
    needs: new Set(),
    languages: new Set(),
    inNote: false,
    blocks: (content, inNote) => writeBlocks(content, inNote ? {...latex, inNote} : latex)
  }
  return latex
}

function titleOf({title, subtitle, authors, date}: Head, latex: Latex): string {
  if (title.length === 0) return ''
  const below = subtitle.length > 0 ? `\\\\[1ex]\\large ${inlines(subtitle, latex)}` : ''
  const people = authors.map(({name, lines}) => [name, ...lines].map(escapeLatex).join('\\\\'))
  return [
    `\\title{${inlines(title, latex)}${below}}`,
    `\\author{${people.join(' \\and ')}}`,
    `\\date{${escapeLatex(date)}}`
  ].join('\n')
}

/** The list, where LaTeX makes it; without a heading where the document has one. */
function bibliography({citeStyle, job: {options}}: Latex, titled: boolean): string[] {
  if (citeStyle === 'biblatex') return [`\\printbibliography${titled ? '[heading=none]' : ''}`]
  if (citeStyle !== 'natbib') return []
  const names = (options.bibliographies ?? []).map((path) => path.replace(/\.bib$/, ''))
  const untitled = titled ? ['\\renewcommand{\\bibsection}{}'] : []
  return [...untitled, '\\bibliographystyle{plainnat}', `\\bibliography{${names.join(',')}}`]
}
