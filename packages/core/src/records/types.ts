/** What the records say about who cites what. */
import type {Locator} from '../citation.ts'
import type {ReferenceKey, StudyKey, WorkKey} from './generated.ts'

/** A citation as a study prints it. */
export interface RecordedCitation {
  /** The study it stands in. */
  readonly citing: StudyKey
  /** What it points at; `null` where nothing that it could point at is known. */
  readonly cited: ReferenceKey | null
  /** The words as printed, without marks of emphasis: `(Logan et al., 2009)`. */
  readonly printed: string
  /** The heading it stands under. */
  readonly section: string
  /** Line, from 1, of the plain text that the records were made from. */
  readonly line: number
  /** Where in the work, if the citation says so. */
  readonly locator?: Readonly<Locator>
  /** What is odd about it. */
  readonly note?: string
}

/** The reference list of a study, in its printed order. */
export interface RecordedList {
  readonly citing: StudyKey
  readonly listed: ReadonlyArray<WorkKey>
}
