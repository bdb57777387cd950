/** Two items, field by field; marks, dashes, quotes and kinds of spaces do not count. */

/** A field that two readers do not agree on. */
export interface Difference {
  file: string
  id: string
  field: string
  theirs: string | undefined
  ours: string | undefined
}

/** An item whoever read it. */
export type AnyItem = {id: string} & Record<string, unknown>

/** Every field that differs; one difference, `(missing)`, where the item is not there. */
export function differences(file: string, theirs: AnyItem, ours: AnyItem | undefined): Difference[] {
  if (ours === undefined) return [{file, id: theirs.id, field: '(missing)', theirs: 'there', ours: undefined}]
  const first = plain(theirs)
  const second = plain(ours)
  const fields = new Set([...first.keys(), ...second.keys()])
  return [...fields]
    .filter((field) => first.get(field) !== second.get(field))
    .map((field) => ({file, id: theirs.id, field, theirs: first.get(field), ours: second.get(field)}))
}

/** Fields in one spelling, as JSON: pandoc’s empty type is a document, its `event` CSL 1.0.2’s `event-title`. */
function plain(item: AnyItem): Map<string, string> {
  const out = new Map<string, string>()
  for (const [field, value] of Object.entries(item)) {
    if (value === undefined || field === 'other-ids') continue
    const name = field === 'event' ? 'event-title' : field
    out.set(name, JSON.stringify(field === 'type' && value === '' ? 'document' : simple(value)))
  }
  return out
}

function simple(value: unknown): unknown {
  if (typeof value === 'string') return simpleText(value)
  if (Array.isArray(value)) return value.map(simple)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]) => [key, simple(part)] as const)
  return Object.fromEntries(entries.sort(([first], [second]) => (first < second ? -1 : 1)))
}

function simpleText(text: string): string {
  return text
    .replaceAll(/<\/?(?:i|b|u|sub|sup|span)(?:\s[^<>]*)?>/g, '')
    .replaceAll(/[–—]|--+/g, '-')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[\s\u00a0\u2009\u2006]+/g, ' ')
    .trim()
}
