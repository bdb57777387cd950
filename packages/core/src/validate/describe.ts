/**
 * Values in the words of a message.
 *
 * @example
 *   describe([1, 2]) // => 'list of 2'
 *   describe('Doe')  // => 'text `Doe`'
 */

const longest = 60

/** What a value is, for “Unexpected …”. */
export function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (value === undefined) return 'absence'
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list of ${value.length}`
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'empty object' : 'object'
  if (typeof value === 'string') return value === '' ? 'empty text' : `text ${inCode(value)}`
  if (typeof value === 'number' || typeof value === 'bigint') return `number \`${value}\``
  return typeof value === 'boolean' ? `\`${value}\`` : typeof value
}

/** A text as Markdown code, on one line and no longer than a line. */
export function inCode(text: string): string {
  const line = shorten(text).replace(/\s/g, ' ')
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``
}

/** The beginning of a text that is too long to show. */
export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Suggestions for a message. */
export const oneOf = (names: ReadonlyArray<string>): string => names.map((name) => `\`${name}\``).join(' or ')

/** Whether a value is a text with nothing in it. */
export const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''
