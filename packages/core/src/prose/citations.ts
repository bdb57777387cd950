/**
 * A citation as an author typed it in prose, before anything is known about what it points at.
 *
 * @example
 *   // (see Logan et al., 2009, p. 4)
 *   {start: 0, end: 30, text: '(see Logan et al., 2009, p. 4)', form: 'parenthetical', kind: 'author-date',
 *    cites: [{authors: [{text: 'Logan', …}], etAl: {form: 'et al.', …}, year: '2009', suffix: null, …}]}
 */
import type {LocatorLabel} from '../citation.ts'
import type {Range} from './mask.ts'

/**
 * * `'author-date'` — (Weitzer, 2015); Pécoud (2018: 1622).
 * * `'web'` — (antaranews.com, diakses 19 April 2022).
 * * `'legal'` — Undang-Undang Nomor 21 Tahun 2007; the Palermo Protocol.
 * * `'mention'` — Pincus & Minahan, with no year at all.
 * * `'ibid'` — (ibid., hlm. 5).
 * * `'personal'` — (wawancara dengan EH, 3 Mei 2021).
 * * `'numeric'` — [1, 3–5].
 * * `'footnote'` — a footnote that holds a reference.
 */
export type ProseKind =
  | 'author-date'
  | 'web'
  | 'legal'
  | 'mention'
  | 'ibid'
  | 'personal'
  | 'numeric'
  | 'footnote'

/**
 * * `'parenthetical'` — all of it stands in brackets (or in a note).
 * * `'narrative'` — the author is part of the sentence.
 */
export type ProseForm = 'parenthetical' | 'narrative'

/** An author as typed: `Logan`, `van Eck`, `BRIN`, or the title that stands for one. */
export interface ProseAuthor extends Range {
  text: string
}

/** “And others” as typed (`text`) and as one would write it (`form`: `et al.`, `dkk.`, `u.a.`). */
export interface EtAl extends Range {
  text: string
  form: string
}

/** Where in the work: `text` as typed (`p.4`), and what it says. */
export interface ProseLocator extends Range {
  text: string
  label: LocatorLabel
  value: string
}

/** One reference to one work. */
export interface ProseCite {
  authors: ReadonlyArray<ProseAuthor>
  etAl: EtAl | null
  /** As typed, without the letter: `2009`, `2006 [1921]`, `1780-1811`, `t.t.`, `forthcoming`; `null` where there is none. */
  year: string | null
  /** The letter after the year. */
  suffix: string | null
  /** Where year and letter stand. */
  yearPlace: Range | null
  locator: ProseLocator | null
  /** Words before the authors: `vgl. hierzu`. */
  prefix: string
  /** Words after year and locator: `emphasis added`. */
  after: string
  /** In a secondary citation: the work not read, and the work it is quoted from. */
  role?: 'original' | 'via' | undefined
  /** Kind `'numeric'`: the number in the list. */
  number?: number | undefined
  /** Kind `'web'`: the date of access as typed, empty where none is given. */
  accessed?: string | undefined
}

/** Cites that stand together; offsets are UTF-16 code units of the text, `text` is what stands there. */
export interface ProseCitation extends Range {
  text: string
  form: ProseForm
  kind: ProseKind
  cites: ReadonlyArray<ProseCite>
}
