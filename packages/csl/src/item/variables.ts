/**
 * Variables of CSL 1.0.2 by kind.
 *
 * @example
 *   nameVariables.has('author') // => true
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Variables that hold names. */
export const nameVariables = words(`author chair collection-editor compiler composer container-author
  contributor curator director editor editor-translator editorial-director executive-producer guest host interviewer illustrator
  narrator organizer original-author performer producer recipient reviewed-author script-writer
  series-creator translator`)

/** Variables that hold dates. */
export const dateVariables = words('accessed available-date event-date issued original-date submitted')

/** Variables that hold numbers. */
export const numberVariables = words(`chapter-number citation-number collection-number edition
  first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first
  part-number printing-number section supplement-number version volume`)
