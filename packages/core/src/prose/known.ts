/**
 * The works an author may mean, as far as reading names needs them: who is listed, with which years.
 */

/** How well a name agrees with what is listed. */
export interface KnownWorks {
  /** Number of works. */
  size: number
  /** The earliest and the latest year listed. */
  earliest: number | undefined
  latest: number | undefined
  /**
   * * `3` — somebody listed of that name, with that year.
   * * `2` — somebody listed of that name.
   * * `0` — nobody.
   */
  rate(name: string, year: string | null): 0 | 2 | 3
  /** Whether somebody listed is called exactly so: a family name, or given and family name. */
  isWhole(name: string): boolean
  /** Whether a work listed has a title that starts like this (two words or more). */
  hasTitle(words: string): boolean
  /** Whether two names are authors of one work. */
  together(first: string, second: string): boolean
}
