/** A document as a complete Typst file. */

import {cannotKeep} from '../diagnostics.ts'
import {type Blocks, everyInline, plainOf} from '../document.ts'
import {prepare} from '../prepare/index.ts'
import {type Head, readDocument, readHead} from '../read/index.ts'
import {word} from '../words.ts'
import type {Job, Writer} from '../writer.ts'
import {blocks as writeBlocks} from './blocks.ts'
import {escapeTypst, stringTypst} from './escape.ts'
import {inlines} from './inlines.ts'

/** What writing in Typst needs to know. */
export interface Typst {
  job: Job
  ids: ReadonlySet<string>
  /** Numbers of notes with several marks. */
  reused: ReadonlySet<number>
  inNote: boolean
  /** Where notes must not be printed again in the table of contents. */
  inHeading: boolean
  blocks(content: Blocks, inNote: boolean): string
}

/** Writes the file. */
export const typst: Writer = async (job) => {
  const {blocks, ids} = readDocument(prepare(job).tree, 'Typst', job.report)
  const typst = typstOf(job, ids, blocks)
  const head = readHead(job, 'Typst')
  const parts = [
    settings(job, head),
    title(head, typst),
    ...(job.options.toc ? [contents(job.metadata.lang)] : []),
    writeBlocks(blocks, typst),
    ...bibliography(job, blocks.at(-1)?.type === 'heading')
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function typstOf(job: Job, ids: ReadonlySet<string>, content: Blocks): Typst {
  const all = [...everyInline(content)]
  const notes = all.filter((inline) => inline.type === 'note')
  if (all.some(({type}) => type === 'math')) job.report(cannotKeep('TeX mathematics', 'Typst', undefined))
  const typst: Typst = {
    job,
    ids,
    reused: new Set(notes.filter(({first}) => !first).map(({number}) => number)),
    inNote: false,
    inHeading: false,
    blocks: (content, inNote) => writeBlocks(content, inNote ? {...typst, inNote} : typst)
  }
  return typst
}

/** Headings as links to their pages; their notes are not printed there. */
const contents = (lang: string) =>
  [
    '#let in-contents = state("in-contents", false)',
    '#let heading-note(body) = context if not in-contents.get() { footnote(body) }',
    '#in-contents.update(true)',
    `#outline(title: ${stringTypst(word('contents', lang))}, depth: 3)`,
    '#in-contents.update(false)',
    '#pagebreak()'
  ].join('\n')

/** Page, language and fonts; margins are those of theses in Indonesia. */
function settings({metadata}: Job, {title, authors}: Head): string {
  const [language, ...more] = metadata.lang.split('-')
  const region = more.find((part) => /^[A-Za-z]{2}$/.test(part))
  const names = authors.map(({name}) => `${stringTypst(name)}, `).join('')
  return [
    `#set document(title: ${stringTypst(plainOf(title))}, author: (${names}))`,
    '#set page(paper: "a4", margin: (left: 4cm, top: 3cm, right: 3cm, bottom: 3cm), numbering: "1")',
    `#set text(size: 12pt, lang: ${stringTypst(language!.toLowerCase())}${region ? `, region: ${stringTypst(region.toUpperCase())}` : ''})`,
    '#set par(justify: true, leading: 0.9em, spacing: 1.3em)',
    '#set smartquote(enabled: false)',
    '#show heading: set block(above: 1.6em, below: 1em)',
    '#show heading: set text(hyphenate: false)',
    '#show figure.where(kind: table): set figure.caption(position: top)',
    '#show link: set text(hyphenate: true)'
  ].join('\n')
}

function title({title, subtitle, authors, date}: Head, typst: Typst): string {
  if (title.length === 0) return ''
  const lines = [
    `#text(size: 1.5em, weight: "bold", hyphenate: false)[${inlines(title, typst)}];`,
    ...(subtitle.length > 0 ? [`#text(size: 1.2em)[${inlines(subtitle, typst)}];`] : []),
    ...authors.map(({name, lines}) => [name, ...lines].map(escapeTypst).join('#linebreak();')),
    ...(date === '' ? [] : [escapeTypst(date)])
  ]
  return `#align(center)[\n#set par(justify: false)\n${lines.join('\n\n')}\n]`
}

/** The list, where Typst makes it; without a heading where the document has one. */
function bibliography(
  {options: {citeStyle, bibliographies = [], style = 'apa'}}: Job,
  titled: boolean
): string[] {
  if (citeStyle !== 'typst') return []
  const names = bibliographies.map((path) => `${stringTypst(path)}, `).join('')
  return [`#bibliography((${names}), ${titled ? 'title: none, ' : ''}style: ${stringTypst(style)})`]
}
