/**
 * A writer: rich text in a target’s own notation. The list of writers is `writers/index.ts`.
 */
import type {Rendered} from '../engine/engine.ts'
import type {RichText} from '../rich-text.ts'

/** What of a rendering a reference list is written from. */
export type ReferenceList = Pick<Rendered, 'entries' | 'look' | 'locale'>

/** Writes pieces and whole lists; pure, and complete in what it escapes. */
export interface Writer {
  /** A piece of running text: a citation, say. */
  writeInline(content: RichText): string
  /** The reference list, in the look the style asks for; ends with a newline unless it is empty. */
  writeList(list: ReferenceList): string
}

/** A writer as the list knows it, before its code is loaded. */
export interface WriterInfo {
  /** For people: `'Markdown'`. */
  title: string
  /** File name ending, without the dot. */
  extension: string
  /** Its code, when it is wanted. */
  load: () => Promise<Writer>
}
