/**
 * The finding part of a packed set, the same in Node and in browsers: everything but opening shards.
 */
import type {TableName} from './layout.ts'
import {type Row, tableRows} from './table.ts'

/** Texts of the tables of a set, each read once. */
export interface Library {
  table(name: TableName): string
  rows(name: TableName): ReadonlyArray<Row>
  /** Keeps what is dear to make: `make` is called once per name. */
  once<Value>(name: string, make: () => Value): Value
}

/** A library over a reader of files. */
export function makeLibrary(read: (name: string) => string): Library {
  const kept = new Map<string, unknown>()
  const once = <Value>(name: string, make: () => Value): Value => {
    if (!kept.has(name)) kept.set(name, make())
    return kept.get(name) as Value
  }
  const table = (name: TableName) => once(`table ${name}`, () => read(name))
  return {once, table, rows: (name) => once(`rows ${name}`, () => tableRows(table(name)))}
}
