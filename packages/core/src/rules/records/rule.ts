/**
 * A rule about records: it sees entries, never a file; what it finds names an entry, a variable and the part
 * of its text that is meant, which the format turns into a place.
 *
 * @example
 *   yield {entry, variable: 'DOI', actual: 'https://doi.org/10.1111/x', expected: ['10.1111/x'], fix: '10.1111/x'}
 */
import type {Entry} from '../../bibliography.ts'
import type {Severity} from '../../diagnostic.ts'
import type {CampusSettings} from './settings.ts'

/** What a rule about records may look at. */
export interface RecordContext {
  /** Every entry of the library. */
  entries: ReadonlyArray<Entry>
  /** Year, month, day of the check; without it, nothing is said to lie in the future. */
  today?: readonly [number, number, number] | undefined
  /** What a campus asks for; rules about it are silent where it asks for nothing. */
  campus: CampusSettings
}

/** Something found in a record. */
export interface RecordFinding {
  /** Absent where it is about the library as a whole. */
  entry?: Entry | undefined
  /** Variable it is about; the whole entry where absent. */
  variable?: string | undefined
  /** The stretch of the variable’s text that is meant (default: all of it). */
  part?: string | undefined
  /** What fills the gaps of the message. */
  values?: Readonly<Record<string, string>> | undefined
  /** Names a variant of the message where the rule has several. */
  variant?: string | undefined
  actual?: string | undefined
  expected?: ReadonlyArray<string> | undefined
  /** What takes the place of the part, where that is certain; `bib`: in LaTeX, and in .bib files alone. */
  fix?: string | {bib: string} | undefined
  /** Entries that belong to it: the first of two duplicates, say. */
  related?: ReadonlyArray<Entry> | undefined
}

/** A rule about records. */
export interface RecordRule {
  /** Stable, kebab-case, `record-…`; also the name of its file and of its page. */
  id: string
  /** Severity of what it finds, unless the configuration sets another. */
  severity: Severity
  check(context: RecordContext): Iterable<RecordFinding>
}
