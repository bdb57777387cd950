/**
 * Which item each printed entry belongs to: citeproc leaves entries out of its output that it lists by id.
 */
import type {SessionOutput} from './session.ts'
import {closing, naming, opening} from './tokens.ts'

/** An entry that was printed. */
export interface PrintedEntry {
  /** citeproc’s id of its item. */
  id: string
  /** With tokens. */
  output: string
}

/** The entries in order; one without an id of its own is the next that is listed. */
export function printedEntries({
  parameters,
  entries
}: NonNullable<SessionOutput['bibliography']>): PrintedEntry[] {
  const ids = parameters.entry_ids.map(([id]) => id ?? '')
  let next = 0
  return entries.map((entry) => {
    const {id: own, output} = readEntry(entry)
    const id = own || (ids[next] ?? '')
    next = ids.indexOf(id, next) + 1
    return {id, output}
  })
}

function readEntry(entry: string): PrintedEntry {
  const head = `${opening}entry:`
  const start = entry.indexOf(head)
  if (start === -1) return {id: '', output: entry.trim()}
  const name = entry.indexOf(naming, start)
  const output = entry.slice(name + naming.length, entry.lastIndexOf(closing)).trim()
  return {id: entry.slice(start + head.length, name), output}
}
