/**
 * An entry as it stands in a file.
 *
 * @example
 *   printEntry('doe99', {type: 'book', fields: [['title', 'On things']]})
 *   // => '@book{doe99,\n  title = {On things}\n}\n'
 */
import type {WrittenEntry, WrittenField} from './write-fields.ts'

/** One entry, a field a line. */
export function printEntry(key: string, entry: WrittenEntry): string {
  const fields = entry.fields.map(printField)
  return `@${entry.type}{${key}${fields.map((field) => `,\n  ${field}`).join('')}\n}\n`
}

function printField([name, value, kind]: WrittenField): string {
  return kind === 'macro' ? `${name} = ${value}` : `${name} = {${value}}`
}
