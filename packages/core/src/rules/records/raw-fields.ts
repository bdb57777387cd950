/** What an entry of a .bib file had before it was read, for rules about how it is typed. */
import type {Entry} from '../../bibliography.ts'

/** Raw values by the names of fields; `undefined` where the entry comes from another format. */
export function rawFields({extra}: Entry): ReadonlyMap<string, string> | undefined {
  const bib = extra?.['bibtex'] as {fields?: ReadonlyArray<string>} | undefined
  if (!bib?.fields) return undefined
  const fields = new Map<string, string>()
  for (let index = 0; index + 1 < bib.fields.length; index += 2) {
    fields.set(bib.fields[index]!, bib.fields[index + 1]!)
  }
  return fields
}

/** An identifier or address as it was typed, escapes of LaTeX taken away; of other formats the variable. */
export function typed(entry: Entry, field: string, variable: 'DOI' | 'URL'): string | undefined {
  return (
    rawFields(entry)
      ?.get(field)
      ?.replace(/\\([_%#&~])/g, '$1') ?? entry.item[variable]
  )
}
