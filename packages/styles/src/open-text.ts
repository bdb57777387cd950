/**
 * From a shard’s text to the XML of one style or locale: the step that Node and browsers share.
 */
import {SitasiError} from './error.ts'
import {findStyle} from './find.ts'
import {filledKey, localeShard, styleShard} from './layout.ts'
import type {Library} from './library.ts'
import {resolveLocale} from './locales.ts'
import {openShard} from './shard.ts'
import {tableRow} from './table.ts'
import type {LocaleOptions} from './types.ts'

/** Where a file stands: name of the shard and key in it. */
export interface Whereabouts {
  shard: string
  key: string
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

/** Where the style of that name stands (a dependent one’s parent). Throws `unknown-style`. */
export function whereStyle(library: Library, name: string): Whereabouts {
  const id = tableRow(library.table('index'), name) ? name : findStyle(library, name).id
  return {shard: styleShard(tableRow(library.table('index'), id)![1]!), key: id}
}

/** Where the locale for that tag stands. Throws `unknown-locale`. */
export function whereLocale(library: Library, asked: string): Whereabouts {
  const {tag} = resolveLocale(library, asked)
  return {shard: localeShard(tableRow(library.table('locales'), tag)![1]!), key: tag}
}

/** A style’s XML from its shard. */
export const styleText = (shard: string, {key}: Whereabouts): string => declaration + held(shard, key)

/** A locale’s XML from its shard, its gaps filled unless the options say no. */
export function localeText(shard: string, {key}: Whereabouts, {supplement = true}: LocaleOptions): string {
  const filled = supplement ? openShard(shard, filledKey(key)) : undefined
  return declaration + (filled ?? held(shard, key))
}

function held(shard: string, key: string): string {
  const xml = openShard(shard, key)
  if (xml === undefined) throw new SitasiError('no-styles', `Unexpected packed set without \`${key}\``)
  return xml
}
