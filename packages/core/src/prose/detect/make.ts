/** Makes citations and cites with little in them, for the forms that are no author and date. */
import type {ProseCitation, ProseCite, ProseForm, ProseKind} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import type {Range} from '../mask.ts'

/** A cite without anything. */
export const emptyCite = (): ProseCite => ({
  authors: [],
  etAl: null,
  year: null,
  suffix: null,
  yearPlace: null,
  locator: null,
  prefix: '',
  after: ''
})

/** A citation of tokens `from` up to `to`. */
export function citationOf(
  {tokens, text}: ProseDocument,
  from: number,
  to: number,
  what: {form: ProseForm; kind: ProseKind; cites: ReadonlyArray<ProseCite>}
): ProseCitation {
  const start = tokens[from]!.start
  const end = tokens[to - 1]!.end
  return {start, end, text: text.slice(start, end), ...what}
}

/** A stretch of text as an author. */
export const authorFrom = (text: string, range: Range): {text: string; start: number; end: number} => ({
  text: text.slice(range.start, range.end),
  start: range.start,
  end: range.end
})
