/**
 * How well a cite agrees with a work: its authors, then its year.
 *
 * @example
 *   scoreOf(cite, work, context) // => {work: 3, name: 0.85, year: 1, total: 0.85, issues: ['name-typo']}
 */
import type {ProseCite} from '../citations.ts'
import {fold} from '../fold.ts'
import {compareName} from './compare.ts'
import type {Reason} from './reasons.ts'
import type {Work} from './works.ts'
import {yearIn, yearNearness} from './years.ts'

/** A work rated for a cite. */
export interface Score {
  work: number
  name: number
  year: number
  total: number
  issues: ReadonlyArray<Reason>
}

/** Long forms of the acronyms a text defines, by acronym. */
export type Acronyms = ReadonlyMap<string, string>

/** Rates one work. */
export function scoreOf(cite: ProseCite, work: Work, acronyms: Acronyms): Score {
  const issues: Reason[] = []
  const name = nameScore(cite, work, acronyms, issues)
  const year = name === 0 ? 0 : yearScore(cite, work, issues)
  return {work: work.index, name, year, total: name * (0.4 + 0.6 * year), issues}
}

function nameScore(cite: ProseCite, work: Work, acronyms: Acronyms, issues: Reason[]): number {
  const first = cite.authors[0]
  if (!first) return 0
  const full = acronyms.get(first.text)
  let best = 0
  let at = -1
  let issue: Reason | undefined
  for (const [index, name] of work.names.slice(0, 12).entries()) {
    const found = compareName(first.text, name, full)
    const score = found.score * (index === 0 ? 1 : 0.6)
    if (score > best) {
      best = score
      at = index
      issue = found.issue
    }
  }
  const title = titleScore(first.text, work)
  if (title > best) {
    issues.push('title-cited')
    return title
  }
  if (best === 0) return 0
  if (issue) issues.push(issue)
  return Math.max(0.05, best - othersPenalty(cite, work, at, issues))
}

/** The title typed in place of the author, whole or cut short. */
function titleScore(typed: string, work: Work): number {
  const words = fold(typed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (words.length < 6 || work.title === '') return 0
  if (work.title === words) return 0.95
  if (!words.includes(' ') && words.length < 8) return 0
  return work.title.startsWith(`${words} `)
    ? 0.9
    : words.split(' ').length > 2 && work.title.includes(words)
      ? 0.85
      : 0
}

/** `(Dwi Jaya, Irfan, 2011)`: the second name is the given name of the first. */
function isGivenOf(typed: string, name: Work['names'][number] | undefined): boolean {
  return name?.given.join(' ') === fold(typed)
}

/** What the other authors take off. */
function othersPenalty(cite: ProseCite, work: Work, first: number, issues: Reason[]): number {
  const typed = cite.authors.length
  const listed = work.names.length
  let penalty = 0
  const inverted = cite.authors.length === 2 && isGivenOf(cite.authors[1]!.text, work.names[first])
  if (inverted) issues.push('name-order')
  for (const author of inverted ? [] : cite.authors.slice(1)) {
    const scores = work.names.map((name, index) =>
      index === first ? 0 : compareName(author.text, name).score
    )
    const best = Math.max(0, ...scores)
    if (best < 0.7) penalty += 0.36
    else if (best < 1 && !issues.includes('name-typo')) {
      penalty += 0.05
      issues.push('name-typo')
    }
  }
  if (penalty >= 0.3) issues.push('other-authors')
  if (work.others && (cite.etAl || typed <= listed)) return Math.min(penalty, 0.7)
  if (cite.etAl) {
    if (listed === 1) penalty += 0.25
    if (listed === 2 && typed === 1) issues.push('etal-two-authors')
    if (listed <= 2) penalty += 0.05
  } else if (typed < listed) {
    penalty += Math.min(0.2, 0.06 * (listed - typed) + 0.06)
    issues.push('etal-missing')
  }
  return Math.min(penalty, 0.7)
}

function yearScore(cite: ProseCite, work: Work, issues: Reason[]): number {
  if (cite.year === null) {
    issues.push('no-year')
    return 0.6
  }
  const cited = yearIn(cite.year)
  if (cited === undefined) return undated(work, issues)
  if (work.year === undefined) {
    issues.push('ref-no-year')
    return work.pending ? 0.5 : 0.7
  }
  if (cited === work.year) return suffixScore(cite, work, issues)
  const original = /\[((?:1[4-9]|20)\d\d)\]|\(((?:1[4-9]|20)\d\d)\)/.exec(cite.year)
  if (cited === work.original || yearIn(original?.[1] ?? original?.[2] ?? null) === work.year) return 0.95
  const near = yearNearness(cited, work.year) || sameTeam(cite, work, cited, issues)
  issues.push(near > 0 ? 'year-mismatch' : 'same-author-other-year')
  return near
}

/** Two authors or more who agree wholly are hardly met by chance: a slip of up to nine years is let pass. */
function sameTeam(cite: ProseCite, work: Work, cited: number, issues: ReadonlyArray<Reason>): 0 | 0.5 {
  const whole = cite.authors.length > 1 && cite.authors.length === work.names.length && issues.length === 0
  return whole && Math.abs(cited - work.year!) < 10 ? 0.5 : 0
}

/** `n.d.` and `forthcoming` agree with an entry without a year. */
function undated(work: Work, issues: Reason[]): number {
  if (work.year === undefined) return 1
  issues.push('year-mismatch')
  return 0.5
}

function suffixScore(cite: ProseCite, work: Work, issues: Reason[]): number {
  const typed = cite.suffix ?? ''
  if (typed === work.suffix) return 1
  if (typed === '') {
    issues.push('suffix-missing')
    return 0.97
  }
  issues.push('suffix-wrong')
  return work.suffix === '' ? 0.95 : 0.6
}
