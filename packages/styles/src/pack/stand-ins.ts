/**
 * Which style of a set stands in for one it does not hold: the same under another name, else the nearest relative.
 *
 * @example
 *   // in a set that still says `vancouver`
 *   standIns.renamed('nlm-citation-sequence') // => 'vancouver'
 */

/** Finds stand-ins in one set. */
export interface StandIns {
  /** The same style under an older or newer id. */
  renamed(id: string): string | undefined
  /** A style of the set that is like the missing one; for parents of dependent styles. */
  relative(id: string): string | undefined
}

/** What the search for stand-ins looks at. */
export interface StandInFacts {
  /** Ids that can be opened, dependent ones included. */
  held: ReadonlySet<string>
  /** Ids of the independent styles held, with their citation format. */
  formats: ReadonlyMap<string, string>
  /** Those that others are made from (field `generic-base`). */
  bases: ReadonlySet<string>
  /** Successors by old id. */
  renamed: ReadonlyMap<string, string>
  /** Citation format and template of styles known but not held. */
  known: ReadonlyMap<string, {format: string; template: string}>
}

/** Makes the finder for a set. */
export function makeStandIns(facts: StandInFacts): StandIns {
  const older = new Map<string, Array<string>>()
  for (const [from, to] of facts.renamed) older.set(to, [...(older.get(to) ?? []), from])

  const sameStyle = (id: string): string | undefined => {
    const names = [...later(id, facts.renamed)]
    const newest = names.at(-1) ?? id
    const before = heldBefore(newest, older, facts.held)
    const independent = before.filter((name) => facts.formats.has(name))
    const bases = before.filter((name) => facts.bases.has(name))
    const choice = [bases, independent, before].find((ids) => ids.length > 0) ?? []
    return names.find((name) => facts.held.has(name)) ?? likest(newest, choice, anyLikeness)
  }
  const opened = (name: string): string | undefined => (facts.formats.has(name) ? name : sameStyle(name))
  const relative = (id: string): string | undefined => {
    const format = facts.known.get(id)?.format
    const fits = (name: string) => !format || facts.formats.get(opened(name) ?? '') === format
    const opens = (name: string) => facts.formats.has(opened(name) ?? '')
    const names = [...facts.formats.keys(), ...older.keys()].filter(opens)
    const ancestors = [...templates(id, facts.known)].filter(opens)
    const name =
      likest(id, names.filter(fits), sameFamily) ??
      likest(id, names, sameFamily) ??
      ancestors.find(fits) ??
      ancestors[0] ??
      likest(id, names, twoWords)
    return name === undefined ? undefined : opened(name)
  }
  return {renamed: sameStyle, relative}
}

function* later(id: string, renamed: ReadonlyMap<string, string>): Generator<string, void> {
  const seen = new Set([id])
  for (let next = renamed.get(id); next !== undefined && !seen.has(next); next = renamed.get(next)) {
    seen.add(next)
    yield next
  }
}

function heldBefore(
  id: string,
  older: ReadonlyMap<string, ReadonlyArray<string>>,
  held: ReadonlySet<string>
): Array<string> {
  const seen = new Set([id])
  for (const name of seen) for (const old of older.get(name) ?? []) seen.add(old)
  return [...seen].filter((name) => name !== id && held.has(name))
}

function* templates(id: string, known: ReadonlyMap<string, {template: string}>): Generator<string, void> {
  const seen = new Set([id])
  for (let next = known.get(id)?.template; next && !seen.has(next); next = known.get(next)?.template) {
    seen.add(next)
    yield next
  }
}

/** Words that say nothing of which style it is. */
const commonWords = new Set(['journal', 'of', 'the', 'and', 'for', 'in', 'on', 'de'])

const tellingWords = (id: string): ReadonlyArray<string> =>
  id.split(/[-_]/).filter((word) => !commonWords.has(word))

/** Words two ids share, and with how many of them both begin. */
interface Likeness {
  common: number
  leading: number
}

const anyLikeness = () => true
const sameFamily = ({leading}: Likeness) => leading >= 2
const twoWords = ({common}: Likeness) => common >= 2

/** The id that shares most words (beginning words count twice), the shortest of equals. */
function likest(
  id: string,
  ids: ReadonlyArray<string>,
  enough: (likeness: Likeness) => boolean
): string | undefined {
  const words = tellingWords(id)
  let winner: string | undefined
  let best = -1
  for (const other of ids) {
    const others = tellingWords(other)
    const likeness = compareWords(words, others)
    const score = (2 * likeness.common + likeness.leading) / (words.length + others.length)
    if (enough(likeness) && (score > best || (score === best && other.length < winner!.length))) {
      winner = other
      best = score
    }
  }
  return winner
}

function compareWords(words: ReadonlyArray<string>, others: ReadonlyArray<string>): Likeness {
  let leading = 0
  while (leading < words.length && words[leading] === others[leading]) leading++
  return {common: words.filter((word) => others.includes(word)).length, leading}
}
