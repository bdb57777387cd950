/**
 * RIS text → records of tags and values.
 *
 * @example
 *   readRecords('TY  - JOUR\nTI  - On things\nER  - \n').records
 *   // => [{fields: [{tag: 'TY', value: 'JOUR', …}, {tag: 'TI', value: 'On things', …}], …}]
 */

/** One line, with the lines that go on from it. */
export interface RisField {
  tag: string
  value: string
  start: number
  end: number
}

/** From `TY` to `ER`. */
export interface RisRecord {
  fields: RisField[]
  start: number
  end: number
  /** Whether `ER` stood at its end. */
  closed: boolean
}

/** Text that belongs to no record. */
export interface Stray {
  text: string
  start: number
  end: number
}

const line = /^\s{0,3}([A-Z][A-Z0-9]) {0,2}-(?:[ \t]|$)(.*)$/

/** Takes a file apart; one space or two before the hyphen, any line ends. Linear. */
export function readRecords(text: string): {records: RisRecord[]; strays: Stray[]} {
  const records: RisRecord[] = []
  const strays: Stray[] = []
  let current: RisRecord | undefined
  for (const {content, start, end} of lines(text)) {
    const match = line.exec(content)
    if (match) current = addTag(records, current, match[1]!, match[2]!.trim(), start, end)
    else if (content.trim() !== '') goOn(current?.fields.at(-1), content, start, end, strays)
  }
  return {records, strays}
}

function addTag(
  records: RisRecord[],
  current: RisRecord | undefined,
  tag: string,
  value: string,
  start: number,
  end: number
): RisRecord | undefined {
  if (tag === 'ER') {
    if (current) current.closed = true
    if (current) current.end = end
    return undefined
  }
  let record = current
  if (record === undefined || (tag === 'TY' && record.fields.length > 0)) {
    record = {fields: [], start, end, closed: false}
    records.push(record)
  }
  record.fields.push({tag, value, start, end})
  record.end = end
  return record
}

/** A line without a tag belongs to the one before. */
function goOn(
  field: RisField | undefined,
  content: string,
  start: number,
  end: number,
  strays: Stray[]
): void {
  if (field === undefined) strays.push({text: content.trim(), start, end})
  else {
    field.value = field.value === '' ? content.trim() : `${field.value} ${content.trim()}`
    field.end = end
  }
}

function* lines(text: string): Iterable<{content: string; start: number; end: number}> {
  const breaks = /\r\n|[\n\r]/g
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  for (const match of text.matchAll(breaks)) {
    yield {content: text.slice(start, match.index), start, end: match.index}
    start = match.index + match[0].length
  }
  yield {content: text.slice(start), start, end: text.length}
}
