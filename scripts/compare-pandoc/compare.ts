/**
 * Two reference lists held against each other, entry by entry; each difference gets its causes.
 */
import {emptyEntry} from './pandoc.ts'
import type {Reason} from './reasons.ts'

/** The formats. */
export const targets = ['text', 'markdown', 'html'] as const

/** What an entry is printed in. */
export type Target = (typeof targets)[number]

/** What is compared: entries in each format, and citations as text. */
export type Kind = Target | 'citation'

/** A printed list: what stands around it, and its entries by key, in order. */
export interface Listed {
  frame: string
  entries: ReadonlyMap<string, string>
}

/** A difference. */
export interface Row {
  /** Key of the entry; `(list)` for what stands around, `(order)` for the order. */
  key: string
  target: Kind
  ours: string
  theirs: string
  /** Causes that together account for the whole difference; none: it is unexplained. */
  reasons: ReadonlyArray<Reason>
}

/** The differences of two lists. */
export function compare(target: Kind, ours: Listed, theirs: Listed, reasons: ReadonlyArray<Reason>): Row[] {
  const row = (key: string, one: string, other: string): Row[] =>
    one === other
      ? []
      : [{key, target, ours: one, theirs: other, reasons: explain(target, one, other, reasons)}]
  const keys = new Set([...ours.entries.keys(), ...theirs.entries.keys()])
  const entries = [...keys].flatMap((key) =>
    row(key, ours.entries.get(key) ?? '', theirs.entries.get(key) ?? '')
  )
  const order = (list: Listed) =>
    [...list.entries].flatMap(([key, content]) => (content === emptyEntry ? [] : key)).join(' ')
  return [
    ...row('(list)', ours.frame, theirs.frame),
    ...row('(order)', order(ours), order(theirs)),
    ...entries
  ]
}

/** The fewest reasons, in their order, that make both sides equal; none where they do not. */
function explain(
  target: Kind,
  ours: string,
  theirs: string,
  all: ReadonlyArray<Reason>
): ReadonlyArray<Reason> {
  let reasons = all.filter(({targets}) => targets.includes(target))
  if (!agree(ours, theirs, reasons)) return []
  for (const reason of reasons) {
    const fewer = reasons.filter((other) => other !== reason)
    if (agree(ours, theirs, fewer)) reasons = fewer
  }
  return reasons
}

function agree(ours: string, theirs: string, reasons: ReadonlyArray<Reason>): boolean {
  let [one, other] = [ours, theirs]
  for (const {level} of reasons) [one, other] = [level(one), level(other)]
  return one === other
}
