/** A document as a docx: real footnotes, headings and lists as Word has them, a title page, a thesis’s margins. */
import {SitasiError} from '@sitasi/core'
import type {ISectionOptions, IThemeOptions, Paragraph} from 'docx'
import {type Inlines, plainOf} from '../document.ts'
import {prepare} from '../prepare/index.ts'
import {type Head, readDocument, readHead} from '../read/index.ts'
import type {Job, Writer} from '../writer.ts'
import {children, paragraph} from './blocks.ts'
import {contents} from './contents.ts'
import {readPictures} from './images.ts'
import {runs} from './inlines.ts'
import {loadLibrary} from './load.ts'
import {numberings} from './numberings.ts'
import {pageProperties} from './page.ts'
import {mergedStyles, type Reference, readReference} from './reference.ts'
import {type StyleName, stylesOf} from './styles.ts'
import {unzip} from './unzip.ts'
import type {Word} from './word.ts'

/** Writes the file. */
export const docx: Writer = async (job) => {
  const {blocks, ids} = readDocument(prepare(job).tree, 'docx', job.report)
  const head = readHead(job, 'docx')
  const word = await wordOf(job, ids, await readPictures(blocks, job))
  const body = [...titlePage(head, word), ...contents(blocks, word), ...children(blocks, word)]
  const overrides = word.reference
    ? [{path: 'word/styles.xml', data: await styleSheet(word.reference, word)}]
    : []
  return new Uint8Array(await word.library.Packer.toBuffer(fileOf(word, head, body), false, overrides))
}

/** The reference’s styles, and ours where it has none. */
async function styleSheet(reference: Reference, {library, job}: Word): Promise<string> {
  const empty = new library.Document({styles: stylesOf(job), sections: []})
  return mergedStyles(reference, unzip(await library.Packer.toBuffer(empty))('word/styles.xml') ?? '')
}

async function wordOf(job: Job, ids: ReadonlySet<string>, pictures: Word['pictures']): Promise<Word> {
  const reference = job.options.referenceDoc ? readReference(job.options.referenceDoc) : undefined
  return {
    library: await loadLibrary(),
    job,
    reference,
    ids,
    pictures,
    notes: new Map(),
    noteNumbers: new Map(),
    starts: [],
    bookmarks: new Map(),
    inNote: false,
    style: (name) => reference?.idOf(name) ?? name
  }
}

/** Title, authors and date on a page of their own. */
function titlePage({title, subtitle, authors, date}: Head, word: Word): Paragraph[] {
  if (title.length === 0) return []
  const line = (content: Inlines, style: StyleName) =>
    paragraph(
      runs(content, word, () => {}),
      style,
      word
    )
  const text = (value: string): Inlines => [{type: 'text', value}]
  return [
    line(title, 'Title'),
    ...(subtitle.length > 0 ? [line(subtitle, 'Subtitle')] : []),
    ...authors.map(({name, lines}) =>
      line(
        [name, ...lines].flatMap((one, index) =>
          index > 0 ? [{type: 'break'} as const, ...text(one)] : text(one)
        ),
        'Author'
      )
    ),
    ...(date === '' ? [] : [line(text(date), 'Date')]),
    new word.library.Paragraph({children: [new word.library.PageBreak()]})
  ]
}

function fileOf(word: Word, {title, authors}: Head, body: ISectionOptions['children']) {
  const {library, job, notes} = word
  const people = authors.map(({name}) => name).join('; ')
  const {keywords} = job.metadata
  return new library.Document({
    title: plainOf(title),
    creator: people,
    lastModifiedBy: people,
    keywords: keywords.join(', '),
    description: '',
    styles: stylesOf(job),
    ...themeOf(word),
    numbering: {config: numberings(word)},
    footnotes: Object.fromEntries([...notes].map(([number, children]) => [String(number), {children}])),
    features: {updateFields: false},
    sections: [
      {
        properties: {...pageProperties(word), titlePage: title.length > 0},
        footers: {default: pageNumber(word)},
        children: body
      }
    ]
  })
}

/** Fonts and colours that the reference’s styles name by their part in the theme. */
function themeOf({library, reference}: Word): {theme?: IThemeOptions} {
  if (reference?.theme === undefined) return {}
  try {
    return {theme: library.readTheme(reference.theme)}
  } catch (error) {
    throw new SitasiError('invalid-reference-doc', 'The theme of the reference document is broken', {
      cause: error
    })
  }
}

function pageNumber({library}: Word) {
  const number = new library.TextRun({children: [library.PageNumber.CURRENT]})
  return new library.Footer({children: [new library.Paragraph({alignment: 'center', children: [number]})]})
}
