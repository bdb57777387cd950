/**
 * Which work each cite means: `matched`, `ambiguous` with candidates, or `unmatched` with the reason.
 *
 * @example
 *   matchCitations(detectCitations(text), references.map((reference) => reference.item))
 */
import type {Item} from '../../item.ts'
import type {ProseCitation, ProseCite} from '../citations.ts'
import {fold, foldName} from '../fold.ts'
import {initialsOf} from './compare.ts'
import {slipKeys} from './distance.ts'
import type {Reason} from './reasons.ts'
import {type Acronyms, type Score, scoreOf} from './score.ts'
import {clippedKey, hostOf, lawKeysIn, titleKeys, type WorkHint, type Works, worksOf} from './works.ts'

/**
 * * `'matched'` — one work is meant; `reasons` tells in what the cite differs from it, if it does.
 * * `'ambiguous'` — one of `candidates` is probably meant, the first most probably.
 * * `'unmatched'` — none is; `nearest` may be looked at.
 */
export type MatchStatus = 'matched' | 'ambiguous' | 'unmatched'

/** What became of a cite; works are given by their position in the list of items. */
export interface CiteMatch {
  cite: ProseCite
  status: MatchStatus
  work: number | null
  candidates: ReadonlyArray<number>
  nearest: number | null
  reasons: ReadonlyArray<Reason>
}

/** A citation and what became of its cites. */
export interface CitationMatch {
  citation: ProseCitation
  cites: ReadonlyArray<CiteMatch>
}

/** What helps to match. */
export interface MatchOptions {
  /** Long forms of acronyms, by acronym (default: none). */
  acronyms?: Acronyms | undefined
  /** Numbers before the entries and the like, in the order of the items (default: none). */
  hints?: ReadonlyArray<WorkHint> | undefined
}

/** Matches all citations, in reading order: “ibid.” means the work cited before. */
export function matchCitations(
  citations: ReadonlyArray<ProseCitation>,
  items: ReadonlyArray<Item> | Works,
  options: MatchOptions = {}
): CitationMatch[] {
  const works = 'byName' in items ? items : worksOf(items, options.hints)
  const matcher = new Matcher(works, options.acronyms ?? new Map())
  return citations.map((citation) => matcher.citation(citation))
}

const enough = 0.78
const sure = 0.9
const margin = 0.07

class Matcher {
  private readonly works: Works
  private readonly acronyms: Acronyms
  private readonly seen = new Map<string, CiteMatch>()
  private last: number | null = null

  constructor(works: Works, acronyms: Acronyms) {
    this.works = works
    this.acronyms = acronyms
  }

  citation(citation: ProseCitation): CitationMatch {
    const cites = citation.cites.map((cite) => {
      const match = this.special(citation, cite) ?? this.dated(cite)
      if (match.work !== null) this.last = match.work
      return match
    })
    return {citation, cites}
  }

  private special(citation: ProseCitation, cite: ProseCite): CiteMatch | undefined {
    switch (citation.kind) {
      case 'numeric':
        return this.number(cite)
      case 'ibid':
        return this.last === null ? missing(cite, 'ibid') : found(cite, this.last, ['ibid'])
      case 'personal':
        return missing(cite, 'personal-communication')
      case 'legal':
        return this.law(cite)
      case 'web':
        return this.web(cite)
      default:
        return undefined
    }
  }

  private number(cite: ProseCite): CiteMatch {
    const work =
      this.works.byNumber.get(cite.number!) ?? (this.works.byNumber.size === 0 ? cite.number! - 1 : -1)
    return this.works.all[work] ? found(cite, work, []) : missing(cite, 'number')
  }

  private law(cite: ProseCite): CiteMatch {
    for (const key of lawKeysIn(cite.authors[0]?.text ?? '')) {
      const works = this.works.byLaw.get(key)
      if (works?.length === 1) return found(cite, works[0]!, [])
      if (works) return choice(cite, works, ['several'])
    }
    return this.dated(cite)
  }

  /** A page by its domain: an author of that name, or the only work at that address. */
  private web(cite: ProseCite): CiteMatch {
    const named = this.dated(cite)
    if (named.status === 'matched') return named
    const at = (this.works.byName.get(hostOf(cite.authors[0]?.text)) ?? []).filter(
      (index) => cite.year === null || String(this.works.all[index]!.year ?? cite.year) === cite.year
    )
    if (at.length === 1) return found(cite, at[0]!, ['domain'])
    return at.length > 1 ? choice(cite, at.slice(0, 5), ['domain', 'several']) : named
  }

  private dated(cite: ProseCite): CiteMatch {
    const key = cacheKey(cite)
    const before = this.seen.get(key)
    const match = before ? {...before, cite} : this.decide(cite, this.ranked(cite))
    if (!before) this.seen.set(key, match)
    return match
  }

  private ranked(cite: ProseCite): Score[] {
    const scores: Score[] = []
    for (const index of this.candidates(cite)) {
      const score = scoreOf(cite, this.works.all[index]!, this.acronyms)
      if (score.name > 0.3) scores.push(score)
    }
    return scores.sort((a, b) => b.total - a.total || a.work - b.work)
  }

  /** Works that share a name, a slip of a name or a title with the cite. */
  private candidates(cite: ProseCite): Set<number> {
    const all = new Set<number>()
    const addAll = (list: ReadonlyArray<number> | undefined): void => {
      for (const index of list ?? []) all.add(index)
    }
    const first = cite.authors[0]
    if (!first) return all
    const names = [
      foldName(first.text),
      ...fold(first.text)
        .split(/[^\p{L}\p{N}]+/u)
        .map(foldName)
    ]
    const full = this.acronyms.get(first.text)
    if (full) names.push(foldName(full))
    for (const initials of initialsOf(first.text)) if (initials.length > 1) names.splice(1, 0, initials)
    for (const [at, name] of [...new Set(names)].entries())
      if (name.length > 1 || at === 0) addAll(this.works.byName.get(name))
    for (const slip of slipKeys(foldName(first.text))) addAll(this.works.bySlip.get(slip))
    if (/^\p{L}{4,}/u.test(first.text)) addAll(this.works.byName.get(clippedKey(foldName(first.text))))
    const last = names.at(-1)!
    if (names.length > 2) for (const slip of slipKeys(last)) addAll(this.works.bySlip.get(slip))
    for (const title of titleKeys(
      fold(first.text)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    )) {
      addAll(this.works.byTitle.get(title))
    }
    return all
  }

  private decide(cite: ProseCite, scores: ReadonlyArray<Score>): CiteMatch {
    const best = scores[0]
    if (!best) return missing(cite, 'not-listed')
    const close = scores.filter((score) => best.total - score.total < margin && score.name > 0.6)
    if (best.year >= 0.95 && best.name >= enough) {
      return close.length > 1 && !this.standsOut(close)
        ? severalOf(cite, close)
        : found(cite, best.work, best.issues)
    }
    if (best.year >= 0.7 && best.name >= sure && close.length === 1)
      return found(cite, best.work, best.issues)
    if (best.year >= 0.5 && best.name >= 0.7)
      return choice(
        cite,
        close.map((score) => score.work),
        best.issues
      )
    if (best.year >= 0.95 && best.name >= 0.45)
      return choice(cite, close.length > 0 ? close.map((score) => score.work) : [best.work], best.issues)
    return {...missing(cite, 'not-listed'), nearest: best.work, reasons: ['not-listed', ...best.issues]}
  }

  /** The first of several is the only one without a fault or a letter; or all are one work, listed twice. */
  private standsOut(close: ReadonlyArray<Score>): boolean {
    const [first, second] = close
    const same = close.every(
      (score) => this.works.all[score.work]!.title === this.works.all[first!.work]!.title
    )
    if (same && this.works.all[first!.work]!.title !== '') return true
    const lettered = close.slice(1).every((score) => score.issues.includes('suffix-missing'))
    if (lettered && !first!.issues.includes('suffix-missing')) return true
    return first!.issues.length === 0 && second!.issues.length > 0 && !second!.issues.includes('etal-missing')
  }
}

/** What decides: names, year and letter; two cites alike are decided once. */
const cacheKey = (cite: ProseCite): string =>
  JSON.stringify([cite.authors.map((author) => author.text), cite.etAl !== null, cite.year, cite.suffix])

const found = (cite: ProseCite, work: number, reasons: ReadonlyArray<Reason>): CiteMatch => ({
  cite,
  status: 'matched',
  work,
  candidates: [work],
  nearest: work,
  reasons
})

const choice = (
  cite: ProseCite,
  works: ReadonlyArray<number>,
  reasons: ReadonlyArray<Reason>
): CiteMatch => ({
  cite,
  status: 'ambiguous',
  work: null,
  candidates: works,
  nearest: works[0] ?? null,
  reasons
})

const severalOf = (cite: ProseCite, close: ReadonlyArray<Score>): CiteMatch =>
  choice(
    cite,
    close.map((score) => score.work),
    ['several', ...close[0]!.issues]
  )

const missing = (cite: ProseCite, reason: Reason): CiteMatch => ({
  cite,
  status: 'unmatched',
  work: null,
  candidates: [],
  nearest: null,
  reasons: [reason]
})
