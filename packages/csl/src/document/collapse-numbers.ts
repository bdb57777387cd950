/**
 * Ranges of citation numbers: 1, 2, 3 → 1–3.
 */
import {findNode, type Out} from '../tree/out.ts'
import {dressed, type Piece, type ReadyCite} from './citation.ts'

const numberOf = (out: Out): number | undefined =>
  findNode(out, (node) => node.role === 'citation-number')?.data as number | undefined

/** Pieces with runs of three or more collapsed; cites with a locator are followed as ranges are. */
export function collapseNumbers(
  cites: ReadonlyArray<ReadyCite>,
  delimiter: string,
  after: string | undefined
): Piece[] {
  const pieces: Piece[] = []
  let afterRange = false
  for (let at = 0; at < cites.length; ) {
    const end = runEnd(cites, at)
    const before = afterRange && after !== undefined ? after : delimiter
    if (end - at >= 2) {
      pieces.push({out: dressed(cites[at]!, cites[at]!.out), delimiter: before})
      pieces.push({out: dressed(cites[end]!, cites[end]!.out), delimiter: '–'})
      afterRange = true
      at = end + 1
    } else {
      pieces.push({out: dressed(cites[at]!, cites[at]!.out), delimiter: before})
      afterRange = showsLocator(cites[at]!.out)
      at++
    }
  }
  return pieces
}

/** Last index of the run of increasing numbers that starts at `at`. */
function runEnd(cites: ReadonlyArray<ReadyCite>, at: number): number {
  let end = at
  while (end + 1 < cites.length && follows(cites[end]!, cites[end + 1]!)) end++
  return end
}

function follows(first: ReadyCite, second: ReadyCite): boolean {
  if (first.input.suffix !== undefined || second.input.prefix !== undefined) return false
  const number = numberOf(first.out)
  if (number === undefined || numberOf(second.out) !== number + 1) return false
  return !showsLocator(first.out) && !showsLocator(second.out)
}

const showsLocator = (out: Out): boolean => findNode(out, (node) => node.variable === 'locator') !== undefined
