/** What a style's XML says at once, before it is rendered with. */

/** Facts of a style. */
export interface StyleFacts {
  /** Whether its citations stand in notes. */
  makesNotes: boolean
  /** Whether a narrative citation names its author: numeric and label styles print their number alone, as pandoc does. */
  namesAuthors: boolean
  /** Locale it is made for. */
  defaultLocale: string | undefined
}

/** Reads the facts. */
export function styleFacts(xml: string): StyleFacts {
  const root = /<style\b[^>]{0,1000}>/.exec(xml)?.[0] ?? ''
  const format = /<category\b[^>]{0,200}\bcitation-format="([a-z-]{1,20})"/.exec(xml)?.[1]
  const numbered = /\bvariable="citation-(?:number|label)"/.test(xml)
  return {
    makesNotes: /\bclass="note"/.test(root),
    namesAuthors: format === undefined ? !numbered : format !== 'numeric' && format !== 'label',
    defaultLocale: /\bdefault-locale="([A-Za-z-]{2,10})"/.exec(root)?.[1]
  }
}
