/** Citations as lines one can read: what they say, and what they mean. */
import type {CitesData} from '../../packages/core/src/prose/index.ts'

/** One line per citation, one per cite below it. */
export function summary(data: CitesData): string {
  const lines: string[] = []
  for (const citation of data.citations) {
    const text = citation.text.replace(/\s+/g, ' ')
    lines.push(`${citation.form === 'narrative' ? 'N' : 'P'} ${citation.kind} ${text}`)
    for (const item of citation.items) {
      const to = item.candidates.map((index) => data.references[index]?.item.id ?? `?${index}`)
      const meant = item.reference === null ? `${item.status} ${to.join(' ')}`.trim() : `→ ${to[0]}`
      const parts = [
        item.authors.join(' + '),
        `${item.year ?? '–'}${item.suffix ?? ''}`,
        item.locator === null ? '' : `@ ${item.locator}`,
        item.role ?? '',
        meant,
        item.reason ?? ''
      ]
      lines.push(`    ${parts.filter((part) => part !== '').join(' | ')}`)
    }
  }
  return `${lines.join('\n')}\n`
}
