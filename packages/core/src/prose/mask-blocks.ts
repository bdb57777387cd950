/** Blocks of a Markdown text that hold no prose: front matter, fenced code, HTML comments, page furniture. */
import {dropped, opaque, prose, skipped} from './mask-classes.ts'

/** Marks the blocks in `classes`. */
export function maskBlocks(text: string, classes: Uint8Array): void {
  const lines = linesOf(text)
  for (const line of lines) maskQuote(text, line, classes)
  maskFences(text, lines, classes, maskFrontMatter(text, lines, classes))
  maskComments(text, classes)
  maskFurniture(text, lines, classes)
}

interface Line {
  start: number
  end: number
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    lines.push({start, end})
    start = end + 1
  }
  return lines
}

const lineText = (text: string, line: Line): string => text.slice(line.start, line.end).trim()

/** Number of the line after the front matter. */
function maskFrontMatter(text: string, lines: ReadonlyArray<Line>, classes: Uint8Array): number {
  if (!lines[0] || lineText(text, lines[0]) !== '---') return 0
  for (let number = 1; number < lines.length; number++) {
    const line = lineText(text, lines[number]!)
    if (line !== '---' && line !== '...') continue
    classes.fill(skipped, 0, lines[number]!.end)
    return number + 1
  }
  return 0
}

/** Marks of a quotation at the start of a line. */
function maskQuote(text: string, line: Line, classes: Uint8Array): void {
  let at = line.start
  while (at < line.end && /[ >]/.test(text[at]!)) {
    if (text[at] === '>' && classes[at] === prose) classes[at] = dropped
    at++
  }
}

const fence = /^ {0,3}(`{3,}|~{3,})/

function maskFences(text: string, lines: ReadonlyArray<Line>, classes: Uint8Array, from: number): void {
  let open: {mark: string; start: number} | undefined
  for (const line of lines.slice(from)) {
    const mark = fence.exec(text.slice(line.start, Math.min(line.end, line.start + 80)))?.[1]
    if (!mark) continue
    if (!open) open = {mark, start: line.start}
    else if (mark.startsWith(open.mark) && lineText(text, line) === mark) {
      classes.fill(skipped, open.start, line.end)
      open = undefined
    }
  }
  if (open) classes.fill(skipped, open.start, text.length)
}

function maskComments(text: string, classes: Uint8Array): void {
  let at = text.indexOf('<!--')
  while (at >= 0) {
    const close = text.indexOf('-->', at + 4)
    const end = close < 0 ? text.length : close + 3
    classes.fill(opaque, at, end)
    at = close < 0 ? -1 : text.indexOf('<!--', end)
  }
}

const furnitureMark = /issn|\bvol\b|\bno\b|\bhal\b|jurnal|journal|\t|\bp\.|\||^#\s|\s#$/i
const rule = /^[\s|:\-\t]*$/

/**
 * Lines that come three times or more, the same but for their numbers, and look like the head or the
 * foot of a page; with the rule under them, where a converter made a table of them.
 */
function maskFurniture(text: string, lines: ReadonlyArray<Line>, classes: Uint8Array): void {
  const shapes = new Map<string, Line[]>()
  const next = new Map<Line, Line>()
  for (const [number, line] of lines.entries()) {
    const length = line.end - line.start
    if (length < 12 || length > 400) continue
    const shape = lineText(text, line).replace(/\d+/g, '#')
    const same = shapes.get(shape)
    if (same) same.push(line)
    else shapes.set(shape, [line])
    if (lines[number + 1]) next.set(line, lines[number + 1]!)
  }
  for (const [shape, same] of shapes) {
    if (same.length < 3 || !isFurniture(shape)) continue
    for (const line of same) {
      const below = next.get(line)
      const end =
        below && below.end > below.start && rule.test(text.slice(below.start, below.end))
          ? below.end
          : line.end
      classes.fill(skipped, line.start, end)
    }
  }
}

function isFurniture(shape: string): boolean {
  return (
    furnitureMark.test(shape) &&
    !rule.test(shape) &&
    !/^(sumber|source|fuente|fonte|quelle|bron)\b/i.test(shape)
  )
}
