/**
 * A document of 70 citations over given items: repeats, ibid, locators, affixes, several cites, author
 * left out, author alone, author in the sentence; made by rule, the same each time.
 */

/** A cite as citeproc-js and CSL-JSON have it. */
export interface PlainCite {
  id: string
  locator?: string
  label?: string
  prefix?: string
  suffix?: string
  'suppress-author'?: boolean
  'author-only'?: boolean
}

/** A citation in the note of its number. */
export interface PlainCitation {
  cites: PlainCite[]
  note: number
  /** Doe (1999) instead of (Doe 1999). */
  narrative?: boolean
}

const locators: ReadonlyArray<readonly [string, string]> = [
  ['page', '12'],
  ['page', '33-35'],
  ['chapter', '4'],
  ['section', '2, 5'],
  ['page', 'iv']
]

/** The document. */
export function sampleDocument(ids: ReadonlyArray<string>): PlainCitation[] {
  const at = (index: number) => ids[((index % ids.length) + ids.length) % ids.length]!
  const citations: PlainCitation[] = []
  for (let n = 0; n < 70; n++) {
    const cites: PlainCite[] = []
    const first: PlainCite = {id: at(n % 7 === 3 ? n - 1 : n % 5 === 4 ? n - 4 : n)}
    if (n % 4 === 1) {
      const [label, locator] = locators[n % locators.length]!
      Object.assign(first, {label, locator})
    }
    if (n % 9 === 2) first.prefix = 'see '
    if (n % 11 === 6) first.suffix = ', emphasis added'
    if (n % 10 === 8) first['suppress-author'] = true
    if (n % 19 === 12) first['author-only'] = true
    cites.push(first)
    if (n % 17 === 9 || first['author-only']) {
      citations.push({cites, note: n + 1, ...(n % 17 === 9 ? {narrative: true} : {})})
      continue
    }
    if (n % 3 === 2) cites.push({id: at(n + 1)}, {id: at(n + 17)})
    if (n % 6 === 5) cites.push({id: at(n + 2), label: 'page', locator: '7'})
    citations.push({cites, note: n + 1})
  }
  return citations
}
