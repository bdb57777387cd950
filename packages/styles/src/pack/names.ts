/**
 * Other names of the styles of a set: what people call them, ids of before and after a renaming, missing parents.
 */
import {compare, type Row, tableMap, tableRows} from '../table.ts'
import type {KnownFacts} from './set.ts'
import {makeStandIns, type StandInFacts} from './stand-ins.ts'

/** Rows `name, id, via` for names that are not ids of the set. */
export function nameRows(known: KnownFacts, facts: StandInFacts): Array<Row> {
  const standIns = makeStandIns(facts)
  const names = new Map<string, Row>()
  const add = (name: string, id: string | undefined, via: string) => {
    if (id !== undefined && !facts.held.has(name) && !names.has(name)) names.set(name, [name, id, via])
  }
  for (const name of renamedNames(facts)) add(name, standIns.renamed(name), 'renamed')
  for (const [name, ids] of tableRows(known.aliases)) {
    const found = ids!.split(' ').map((id) => (facts.held.has(id) ? id : standIns.renamed(id)))
    add(
      name!,
      found.find((id) => id !== undefined),
      'alias'
    )
  }
  for (const parent of parents(known)) {
    if (!facts.held.has(parent) && !names.has(parent)) add(parent, standIns.relative(parent), 'relative')
  }
  return [...names.values()]
}

const renamedNames = (facts: StandInFacts): ReadonlyArray<string> =>
  [...new Set([...facts.renamed].flat())].sort(compare)

const parents = (known: KnownFacts): ReadonlyArray<string> =>
  [...new Set([...tableMap(known.dependents).values()].map((row) => row[1]!))].sort(compare)
