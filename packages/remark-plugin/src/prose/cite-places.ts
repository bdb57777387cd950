/**
 * Where each cite of a citation stands: names and year, the bracket between them closed.
 *
 * @example
 *   // (Betz, 2009; Roe, 2010: 3)
 *   citePlaces(citation, text) // the places of `Betz, 2009` and `Roe, 2010`
 */
import type {ProseCitation, ProseCite, Range} from '@sitasi/core/prose'

/** One per cite; none for numbers that stand with others, whose places are not known. */
export function citePlaces(citation: ProseCitation, text: string): ReadonlyArray<Range | undefined> {
  const {cites} = citation
  return cites.map((cite, index) => {
    const whole = placeOf(cite, cites[index - 1])
    if (!whole) return cites.length === 1 ? inner(citation) : undefined
    return balanced(whole, cite, citation, text)
  })
}

/** `(Moretti, 2007, 2015)`: the second year has its names from the first. */
function placeOf(cite: ProseCite, before: ProseCite | undefined): Range | undefined {
  const own = cite.authors === before?.authors ? [] : cite.authors
  const ranges = [...own, cite.etAl, cite.yearPlace].filter((range) => range !== null)
  if (ranges.length === 0) return undefined
  return {
    start: Math.min(...ranges.map(({start}) => start)),
    end: Math.max(...ranges.map(({end}) => end))
  }
}

/** `Pécoud (2018)` with its bracket; `2018` alone where more stands in it. */
function balanced({start, end}: Range, cite: ProseCite, citation: ProseCitation, text: string): Range {
  const typed = text.slice(start, end)
  const opened = typed.match(/[([]/g)?.length ?? 0
  const closed = typed.match(/[)\]]/g)?.length ?? 0
  if (opened <= closed) return {start, end}
  if (/[)\]]/.test(text[end] ?? '')) return {start, end: end + 1}
  if (citation.cites.length === 1) return {start: citation.start, end: citation.end}
  return cite.yearPlace ?? {start, end}
}

/** Without its brackets. */
const inner = ({start, end, text}: ProseCitation): Range =>
  /^[([].*[)\]]$/s.test(text) ? {start: start + 1, end: end - 1} : {start, end}
