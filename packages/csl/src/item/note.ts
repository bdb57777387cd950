/**
 * Variables that stand in the `note` field, as `variable: value` lines at its start or as
 * `{:variable: value}`, for want of a field of their own.
 *
 * @example
 *   variablesInNote('original-date: 1965\nSigned copy.').get('original-date') // => '1965'
 */

const braces = /\{:([\w-]+):\s*([^}]*)\}/g
const line = /^([A-Za-z][\w -]{0,40}):\s*(\S.*)$/

/** Variables and their text. */
export function variablesInNote(whole: string): ReadonlyMap<string, string> {
  const note = whole.slice(0, 4000)
  const found = new Map<string, string>()
  for (const match of note.matchAll(braces)) found.set(match[1]!, match[2]!.trim())
  for (const [index, each] of note.split('\n').entries()) {
    const match = line.exec(each.trim())
    if (match) {
      const name = match[1]!
      found.set(/^[A-Z]+$/.test(name) ? name : name.toLowerCase().replace(/ /g, '-'), match[2]!.trim())
    } else if (index > 0) break
  }
  return found
}
