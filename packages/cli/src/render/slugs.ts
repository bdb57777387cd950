/**
 * Ids of headings from their words, each once.
 *
 * @example
 *   const slug = slugs()
 *   slug('1.2 Kerangka teori') // => 'kerangka-teori'
 *   slug('Kerangka teori')     // => 'kerangka-teori-1'
 */

/** Makes ids as pandoc does: lower case, hyphens for spaces, nothing before the first letter. */
export function slugs(taken: Iterable<string> = []): (words: string) => string {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  return (words) => {
    const base = slugOf(words)
    let id = base
    let count = counts.get(base) ?? 0
    while (used.has(id)) id = `${base}-${++count}`
    counts.set(base, count)
    used.add(id)
    return id
  }
}

function slugOf(words: string): string {
  const kept = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_.-]/gu, '')
    .trim()
    .replace(/\s+/gu, '-')
  const start = kept.search(/\p{L}/u)
  return start < 0 ? 'section' : kept.slice(start)
}
