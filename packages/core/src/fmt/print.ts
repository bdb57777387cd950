/** One entry of a .bib file in a layout. */
import type {WrittenEntry, WrittenField} from '../formats/bibtex/write-fields.ts'
import type {Layout} from './layout.ts'

/** The entry, without a line break after it. */
export function printInLayout(key: string, {type, fields}: WrittenEntry, layout: Layout): string {
  const {newline, trailingComma} = layout
  const lines = fields.map((field) => `${layout.indent}${fieldInLayout(field, layout)}`)
  const body = lines.length > 0 ? `,${newline}${lines.join(`,${newline}`)}${trailingComma ? ',' : ''}` : ','
  return `@${typeInCase(type, layout.typeCase)}{${key}${body}${newline}}`
}

/** `name = {value}`, padded where the equals signs stand in a column. */
export function fieldInLayout([name, value, kind]: WrittenField, layout: Layout): string {
  const padding = Math.max(0, layout.align - 1 - layout.indent.length - name.length)
  const before = layout.align > 0 ? ' '.repeat(Math.max(padding, 1)) : layout.before
  return `${name}${before}=${layout.after}${kind === 'macro' ? value : delimited(value, layout.quotes)}`
}

/** Quotes only where none stands outside braces within. */
function delimited(value: string, quotes: boolean): string {
  return quotes && !value.includes('"') ? `"${value}"` : `{${value}}`
}

/** The type’s name in the case of the file. */
export function typeInCase(type: string, wanted: Layout['typeCase']): string {
  if (wanted === 'upper') return type.toUpperCase()
  return wanted === 'title' ? type[0]!.toUpperCase() + type.slice(1) : type
}
