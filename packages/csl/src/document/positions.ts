/**
 * Positions: whether a cite is the first of its item, a later one, or directly follows its like
 * (CSL 1.0.2, “Choose”, `position`).
 *
 * @example
 *   findPositions(citations, 5)[1]?.[0]?.position // => positions.ibid
 */
import {positions} from '../render/context.ts'
import type {CitationInput, CiteInput} from './request.ts'

/** Place of a cite among the others. */
export interface Placed {
  position: number
  nearNote: boolean
  firstNote: number
}

interface Seen {
  firstNote: number
  lastNote: number
}

/** Positions of all cites, citation by citation. `ordered` gives the cites as they will be printed. */
export function findPositions(
  citations: ReadonlyArray<CitationInput>,
  ordered: ReadonlyArray<ReadonlyArray<CiteInput>>,
  distance: number
): ReadonlyArray<ReadonlyArray<Placed>> {
  const seen = new Map<string, Seen>()
  let previous: ReadonlyArray<CiteInput> | undefined
  let previousNote = 0
  return citations.map((citation, index) => {
    const cites = ordered[index]!
    const places = cites.map((cite, at) => {
      const before =
        at > 0
          ? cites[at - 1]
          : previous?.length === 1 && sameFlow(previousNote, citation.noteNumber)
            ? previous[0]
            : undefined
      return place(cite, before, citation.noteNumber, seen, distance)
    })
    previous = cites
    previousNote = citation.noteNumber
    return places
  })
}

/** Nothing stands between: no note of the author’s own without a citation (citeproc-js reads “preceding” so, too). */
const sameFlow = (before: number, now: number): boolean => now - before <= 1

function place(
  cite: CiteInput,
  before: CiteInput | undefined,
  note: number,
  seen: Map<string, Seen>,
  distance: number
): Placed {
  const known = seen.get(cite.id)
  if (!known) {
    seen.set(cite.id, {firstNote: note, lastNote: note})
    return {position: cite.position ?? positions.first, nearNote: cite.nearNote ?? false, firstNote: 0}
  }
  const near = note > 0 && known.lastNote > 0 && note - known.lastNote <= distance
  known.lastNote = note
  return {
    position: cite.position ?? (before?.id === cite.id ? ibid(before, cite) : positions.subsequent),
    nearNote: cite.nearNote ?? near,
    firstNote: known.firstNote
  }
}

function ibid(before: CiteInput, cite: CiteInput): number {
  if (before.locator === undefined)
    return cite.locator === undefined ? positions.ibid : positions.ibidWithLocator
  if (cite.locator === undefined) return positions.subsequent
  return before.locator === cite.locator && before.label === cite.label
    ? positions.ibid
    : positions.ibidWithLocator
}
