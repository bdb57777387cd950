/**
 * A shard: similar CSL files in one text. What several share (a macro, say) stands in it once.
 *
 * Lines up to an empty one are `key, tab, numbers of parts (base 36)`; the lines after it are the parts.
 *
 * @example
 *   openShard(packShard(new Map([['a', '<style><macro/></style>']])), 'a') // => '<style><macro/></style>'
 */
import {compare, type Row, tableRow, writeTable} from './table.ts'

/** Where files are cut into parts: before what styles or locales have in common. */
const cuts = /(?=<macro |<citation|<bibliography|<locale|<style|<term )|(?<=<\/info>)/

/** Parts of a minified file. */
export const partsOf = (xml: string): ReadonlyArray<string> => xml.split(cuts)

/** Packs minified files (one line each) by key. Similar parts stand together, which compresses well. */
export function packShard(files: ReadonlyMap<string, string>): string {
  const parts = [...files].map(([key, xml]) => [key, partsOf(xml)] as const)
  const list = [...new Set(parts.flatMap(([, own]) => own))].sort(compare)
  const numbers = new Map(list.map((part, index) => [part, index.toString(36)]))
  const rows = parts.map(([key, own]): Row => [key, own.map((part) => numbers.get(part)!).join(' ')])
  return `${writeTable(['key', 'parts'], rows)}\n${list.join('\n')}`
}

/** One file of a shard; `undefined` where it does not hold the key. */
export function openShard(shard: string, key: string): string | undefined {
  const border = shard.indexOf('\n\n')
  const row = tableRow(shard.slice(0, border + 1), key)
  if (row === undefined) return undefined
  const parts = shard.slice(border + 2).split('\n')
  return row[1]!
    .split(' ')
    .map((number) => parts[Number.parseInt(number, 36)]!)
    .join('')
}
