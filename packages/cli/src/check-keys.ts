/** The keys documents cite against the entries of libraries: keys without an entry, entries without a citation. */
import {type Bibliography, type Diagnostic, nearest, placesOf} from '@sitasi/core'
import type {Severities} from '@sitasi/core/lint'
import {documentKeys, wantsAll} from './document-keys.ts'
import type {Document} from './documents.ts'

/** Severities of the two where nothing else is set. */
const defaults = {'unknown-key': 'error', 'uncited-entry': 'info'} as const

/** Silent about entries where no document cites by key. */
export function checkKeys(
  documents: ReadonlyArray<Document>,
  library: Bibliography,
  severities: Severities
): Diagnostic[] {
  const keys = library.entries.map(({item}) => item.id)
  const cited = new Set<string>()
  const found: Diagnostic[] = []
  let all = false
  for (const {name, text} of documents) {
    const places = placesOf(text)
    all ||= wantsAll(text)
    for (const {key, start, end} of documentKeys(text)) {
      const entry = library.get(key)
      cited.add(entry?.item.id ?? key)
      if (!entry) found.push({...unknown(key, keys), path: name, place: places.placeOf(start, end)})
    }
  }
  if (cited.size > 0 && !all) {
    for (const {item, path, place} of library.entries) {
      if (!cited.has(item.id))
        found.push({...uncited(item.id), path, place: place && {start: place.start, end: place.start}})
    }
  }
  return found.flatMap((diagnostic) => {
    const severity = severities[diagnostic.ruleId] ?? diagnostic.severity
    return severity === 'off' ? [] : [{...diagnostic, severity}]
  })
}

function unknown(key: string, keys: ReadonlyArray<string>): Diagnostic {
  const expected = nearest(key, keys)
  const hint =
    expected.length > 0 ? expected.map((word) => `\`${word}\``).join(' or ') : 'a key of the library'
  return {
    ruleId: 'unknown-key',
    severity: defaults['unknown-key'],
    message: `Unexpected key \`${key}\`, expected ${hint}`,
    actual: key,
    expected,
    itemId: key
  }
}

const uncited = (key: string): Diagnostic => ({
  ruleId: 'uncited-entry',
  severity: defaults['uncited-entry'],
  message: `Unexpected entry \`${key}\` that no document cites, expected a citation of it`,
  actual: key,
  itemId: key
})
