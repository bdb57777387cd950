/** The committed facts, as the packing takes them. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {KnownFacts} from '../src/pack/set.ts'

const names = ['styles', 'dependents', 'renamed', 'aliases', 'keywords', 'locales'] as const

/** Tables of `facts/`. */
export function readKnown(root: string): KnownFacts {
  const read = (name: string) =>
    readFileSync(join(root, 'facts', `${name}.tsv`), 'utf8').replaceAll('\r\n', '\n')
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as KnownFacts
}
