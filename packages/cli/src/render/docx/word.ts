/** What writing a docx needs to know of the whole document, and what it collects. */
import type {Paragraph} from 'docx'
import type {Job} from '../writer.ts'
import type {Picture} from './images.ts'
import type {Library} from './load.ts'
import type {Reference} from './reference.ts'
import type {StyleName} from './styles.ts'

/** Shared by all parts of one document. */
export interface Word {
  library: Library
  job: Job
  reference: Reference | undefined
  /** Ids that links can reach. */
  ids: ReadonlySet<string>
  pictures: ReadonlyMap<string, Picture>
  /** Footnotes by their number in the file. */
  notes: Map<number, Paragraph[]>
  /** Numbers in the file by numbers of notes. */
  noteNumbers: Map<number, number>
  /** First numbers of ordered lists, each a numbering of its own. */
  starts: number[]
  /** Names of bookmarks by id. */
  bookmarks: Map<string, string>
  inNote: boolean
  /** Id of a style in the file. */
  style(name: StyleName): string
}

/** A name Word takes for a bookmark: at most 40 letters, digits and underscores, each once. */
export function bookmark(word: Word, id: string): string {
  const known = word.bookmarks.get(id)
  if (known !== undefined) return known
  const name = `s${word.bookmarks.size + 1}_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
  word.bookmarks.set(id, name)
  return name
}
