/** What a campus asks of a reference list; each is asked only where it is set. */

/** Settings of the rules about the whole list. */
export interface CampusSettings {
  /** Fewest entries. */
  minimum?: number | undefined
  /** Share (0–1) of works not older than so many years. */
  recent?: {years: number; share: number} | undefined
  /** Share (0–1) of journal articles, conference papers, theses and data: primary sources. */
  primary?: number | undefined
  /** Words no URL, publisher or container may hold: `wikipedia`, `blogspot`. */
  banned?: ReadonlyArray<string> | undefined
  /** Every work has a DOI or an address. */
  online?: boolean | undefined
}
