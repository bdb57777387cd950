/**
 * From an offset of a text to its line and column.
 *
 * @example
 *   const places = placesOf('a\nbc')
 *   places.pointAt(3) // => {line: 2, column: 2, offset: 3}
 */
import type {Place, Point} from './diagnostic.ts'

/** Finds lines and columns in one text; built once (linear), asked often (logarithmic). */
export interface Places {
  pointAt(offset: number): Point
  placeOf(start: number, end: number): Place
}

/** Lines end at `\n`, `\r\n` or a lone `\r`. */
export function placesOf(text: string): Places {
  const starts = lineStarts(text)
  let near = 0
  const pointAt = (offset: number): Point => {
    const line = lastAtMost(starts, offset, near)
    near = line
    return {line: line + 1, column: offset - starts[line]! + 1, offset}
  }
  return {pointAt, placeOf: (start, end) => ({start: pointAt(start), end: pointAt(end)})}
}

function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) starts.push(index + 1)
  }
  return starts
}

/** Index of the last number that is at most `wanted`; soon found where it is not far behind `near`. */
function lastAtMost(sorted: ReadonlyArray<number>, wanted: number, near: number): number {
  let low = sorted[near]! <= wanted ? near : 0
  let step = 1
  while (low + step < sorted.length && sorted[low + step]! <= wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, sorted.length) - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sorted[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
