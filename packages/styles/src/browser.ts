/**
 * The packed set without file system: files come through `load`, by default `fetch`.
 *
 * @example
 *   const styles = await openStyles({base: '/assets/sitasi-styles/'})
 *   const xml = await styles.styleXml('apa')
 */
import {SitasiError} from './error.ts'
import {type SetInfo, setFile, type TableName, tables} from './layout.ts'
import {makeLibrary} from './library.ts'
import {localeText, styleText, whereLocale, whereStyle} from './open-text.ts'
import {makeFinder, type StyleFinder} from './styles.ts'
import type {LocaleOptions} from './types.ts'

/** Where the files are. */
export interface OpenOptions {
  /** Address of the folder `data` (default: beside this module, which bundlers may not keep). */
  base?: string | URL | undefined
  /** Loads a file by name, `style-3.gz` (default: `fetch` below `base`). */
  load?: ((file: string) => Promise<Uint8Array>) | undefined
}

/** A packed set whose files load when needed. */
export interface AsyncStyles extends StyleFinder {
  /** XML of the style a name means, as `findStyle` finds it. */
  styleXml(name: string): Promise<string>
  /** XML of the locale for a tag, as `resolveLocale` finds it. */
  localeXml(tag: string, options?: LocaleOptions): Promise<string>
  /** What the set is. */
  setInfo(): Promise<SetInfo>
}

const finding = [
  'index',
  'facts',
  'names',
  'dependents',
  'locales'
] as const satisfies ReadonlyArray<TableName>

/** Opens the set: loads the tables (about 320 kB), so that finding needs no waiting. */
export async function openStyles(options: OpenOptions = {}): Promise<AsyncStyles> {
  const load = options.load ?? fetcher(options.base ?? new URL('../data/', import.meta.url))
  const text = async (name: string) => gunzip(await load(`${name}.gz`))
  const texts = new Map(
    await Promise.all(finding.map(async (name) => [name as string, await text(name)] as const))
  )
  const library = makeLibrary((name) => texts.get(name) ?? heading(name))
  return {
    ...makeFinder(library),
    styleXml: async (name) => {
      const where = whereStyle(library, name)
      return styleText(await text(where.shard), where)
    },
    localeXml: async (tag, localeOptions = {}) => {
      const where = whereLocale(library, tag)
      return localeText(await text(where.shard), where, localeOptions)
    },
    setInfo: async () => JSON.parse(await text(setFile)) as SetInfo
  }
}

const heading = (name: string): string => `${tables[name as TableName].join('\t')}\n`

const fetcher = (base: string | URL) => async (file: string) => {
  const address = `${String(base).replace(/\/?$/, '/')}${file}`
  const answer = await fetch(address)
  if (!answer.ok) throw new SitasiError('no-styles', `Unexpected answer ${answer.status} for \`${address}\``)
  return new Uint8Array(await answer.arrayBuffer())
}

/** Text of a file; a server that says `Content-Encoding: gzip` has had it unpacked already. */
async function gunzip(bytes: Uint8Array): Promise<string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes)
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}
