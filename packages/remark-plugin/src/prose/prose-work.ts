/** A document read: what linking and formatting work with. */
import type {Entry} from '@sitasi/core'
import type {ProseReading} from '@sitasi/core/prose'
import type {ProseDocument} from './prose-document.ts'
import type {TypedEntry} from './typed-entries.ts'

/** List and citations of a document, and what its list adds to the bibliography. */
export interface ProseWork {
  document: ProseDocument
  reading: ProseReading
  typed: ReadonlyArray<TypedEntry>
  added: ReadonlyArray<Entry>
}
