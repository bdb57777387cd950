/** `prose-list-order`: an entry out of alphabetical order. */
import {fold, foldName} from '../../prose/fold.ts'
import type {Reference} from '../../prose/list/read.ts'
import {fill, phrases} from '../messages.ts'
import type {Finding, Rule} from '../rule.ts'
import {entryName, type ProseContext} from './context.ts'

/**
 * By family name of the first author, or title. As few entries as possible are reported: those that
 * are not in the longest run that is in order. Numbered lists have an order of their own.
 *
 * @example
 *   Antoine Pécoud. 2018. …   ← before Arif: filed by the given name
 */
export const listOrder: Rule<ProseContext> = {
  id: 'prose-list-order',
  severity: 'info',
  check(context) {
    const {references} = context.reading.list
    if (context.fromLibrary || references.some(({number}) => number !== undefined)) return []
    const ways = [true, false].flatMap((particles) =>
      [true, false].map((words) => keysOf(references, particles, words))
    )
    const runs = ways.map((keys) => ({keys, kept: longestRun(keys)}))
    const best = runs.reduce((a, b) => (b.kept.size > a.kept.size ? b : a))
    if (best.kept.size * 2 < references.length) return []
    return references.flatMap((reference, index) =>
      best.kept.has(index) ? [] : [finding(reference, place(context, references, best, index))]
    )
  }
}

/** `van Eck` is filed under V or under E, `R Core Team` before or after `Ramesh`, as the list does it. */
function keysOf(references: ReadonlyArray<Reference>, particles: boolean, words: boolean): string[] {
  return references.map(({item}) => {
    const name = item.author?.[0] ?? item.editor?.[0]
    const particle = particles ? `${name?.['non-dropping-particle'] ?? ''} ` : ''
    const text = name === undefined ? (item.title ?? '') : (name.literal ?? `${particle}${name.family ?? ''}`)
    return words ? fold(text).trim() : foldName(text)
  })
}

/** Positions of a longest run that never goes down (patience sorting). */
function longestRun(keys: ReadonlyArray<string>): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, key] of keys.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (keys[tails[middle]!]! <= key) low = middle + 1
      else high = middle
    }
    before.push(low > 0 ? tails[low - 1]! : -1)
    tails[low] = index
  }
  const run = new Set<number>()
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) run.add(at)
  return run
}

interface Run {
  keys: ReadonlyArray<string>
  kept: ReadonlySet<number>
}

/** Behind which entry it belongs. */
function place(
  context: ProseContext,
  references: ReadonlyArray<Reference>,
  {keys, kept}: Run,
  index: number
): string {
  let after = -1
  for (const other of kept) if (keys[other]! <= keys[index]! && other > after) after = other
  if (after < 0) return fill(phrases['first']!, context.ui, {})
  return fill(phrases['after']!, context.ui, {entry: entryName(references[after]!.item).replaceAll('`', '’')})
}

function finding({start, end, item}: Reference, where: string): Finding {
  const entry = entryName(item)
  return {start, end, values: {entry, where}, actual: entry, itemId: item.id}
}
