/** The diagnostics of fields that a format has no place for, or another one. */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'

/** `field-lost`: names the item, the field and the format. */
export function lost(entry: Entry, field: string, format: string, note?: string): Diagnostic {
  return {
    ruleId: 'field-lost',
    severity: 'warning',
    message: `Unexpected \`${field}\` of \`${entry.item.id}\`, expected a field that ${format} has; it is not written`,
    path: entry.path,
    place: entry.place,
    actual: field,
    itemId: entry.item.id,
    ...(note === undefined ? {} : {note})
  }
}

/** `field-altered`: the field is written, and arrives as something else. */
export function altered(entry: Entry, field: string, format: string, what: string): Diagnostic {
  return {
    ruleId: 'field-altered',
    severity: 'info',
    message: `\`${field}\` of \`${entry.item.id}\` does not stay as it is in ${format}: ${what}`,
    path: entry.path,
    place: entry.place,
    actual: field,
    itemId: entry.item.id
  }
}
