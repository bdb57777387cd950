/**
 * Citations as the document layer takes them: affixes as output, positions forced or to be found.
 */
import type {Out} from '../tree/out.ts'

/** One cite. */
export interface CiteInput {
  id: string
  locator?: string | undefined
  label?: string | undefined
  prefix?: Out | undefined
  suffix?: Out | undefined
  form?: 'author-only' | 'suppress-author' | undefined
  /** Position, where it is not to be found from the document. */
  position?: number | undefined
  nearNote?: boolean | undefined
}

/** Cites at one point. */
export interface CitationInput {
  cites: ReadonlyArray<CiteInput>
  noteNumber: number
  narrative?: boolean | undefined
  /** Whether the cites stay in the order they were written (default: `false`, they are sorted as the style says). */
  unsorted?: boolean | undefined
}
