/**
 * Which item each printed entry belongs to: citeproc leaves entries out of its output that it lists by id.
 */
import type {SessionOutput} from './session.ts'
import {closing, naming, opening} from './tokens.ts'
import {hasUnprinted} from './unprinted.ts'

/** An entry that was printed. */
export interface PrintedEntry {
  /** citeproc’s id of its item. */
  id: string
  content: string
  /** Whether something of the item was printed, not only its number. */
  named: boolean
}

/** The entries in order; one without an id of its own is the next that is listed. */
export function printedEntries({
  parameters,
  entries
}: NonNullable<SessionOutput['bibliography']>): PrintedEntry[] {
  const ids = parameters.entry_ids.map(([id]) => id ?? '')
  let next = 0
  return entries.map((output) => {
    const {id: own, content} = readEntry(output)
    const id = own || (ids[next] ?? '')
    next = ids.indexOf(id, next) + 1
    return {id, content, named: !hasUnprinted(content)}
  })
}

function readEntry(output: string): {id: string; content: string} {
  const head = `${opening}entry:`
  const start = output.indexOf(head)
  if (start === -1) return {id: '', content: output.trim()}
  const name = output.indexOf(naming, start)
  const content = output.slice(name + naming.length, output.lastIndexOf(closing)).trim()
  return {id: output.slice(start + head.length, name), content}
}
