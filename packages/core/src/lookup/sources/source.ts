/** A place records are fetched from: how it is asked, and how its answer is read. */
import type {Item} from '../../item.ts'
import type {Identifier, IdentifierKind} from '../identify.ts'

/** What a source makes of an answer. */
export type SourceAnswer =
  /** A record; its `id` does not matter yet. */
  | {item: Omit<Item, 'id'>}
  /** The source says that there is no such work. */
  | {missing: true}
  /** The answer is not what such a source answers; in words. */
  | {unreadable: string}

/** A source of records. */
export interface Source {
  /** What one types to move it elsewhere: `pubmed=https://mirror.example/`. */
  name: string
  /** For people. */
  title: string
  /** Identifiers it knows. */
  kinds: ReadonlyArray<IdentifierKind>
  /** Default address; requests are made from it. */
  base: string
  /** Media types it is asked for. */
  accept: string
  /** Milliseconds between two requests, as it asks for. */
  pause?: number
  /** Address of the request; `base` ends with a slash. */
  address(identifier: Identifier, base: string): string
  read(text: string, identifier: Identifier, from: string): SourceAnswer
}
