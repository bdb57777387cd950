/**
 * Packs newer styles into a folder of the user’s: from a folder of CSL files or from the official archives.
 *
 * @example
 *   await updateStyles({folder: '/home/siti/.local/share/sitasi/styles'})
 */
import {gunzipSync} from 'node:zlib'
import {SitasiError} from '../error.ts'
import type {SetInfo} from '../layout.ts'
import type {Library} from '../library.ts'
import {collectSet, isSourcePath, type PassedOver, type SourceFile} from '../pack/collect.ts'
import {packSet} from '../pack/pack.ts'
import {type KnownFacts, localeColumns, styleColumns} from '../pack/set.ts'
import {writeTable} from '../table.ts'
import {tarFiles} from '../tar.ts'
import {writePacked} from './files.ts'
import {readStyleFolder} from './folder.ts'
import {checkPacked, libraryOf, openStyles} from './open.ts'

/** Archives of the official repositories (`.tar.gz`). */
export const officialArchives: ReadonlyArray<string> = [
  'https://github.com/citation-style-language/styles/archive/refs/heads/master.tar.gz',
  'https://github.com/citation-style-language/locales/archive/refs/heads/master.tar.gz'
]

/** Where from, where to. */
export interface UpdateOptions {
  /** Folder the packed set is written to; what it held is replaced once all is well. */
  folder: string
  /** Addresses of `.tar.gz` archives (default: `officialArchives`). */
  addresses?: ReadonlyArray<string> | undefined
  /** How they are fetched (default: the global `fetch`). */
  fetch?: typeof fetch | undefined
  /** Stops the work. */
  signal?: AbortSignal | undefined
  /** Is told how many bytes have come. */
  onProgress?: ((bytes: number) => void) | undefined
}

/** What was packed, and files that were passed over. */
export interface Packed extends SetInfo {
  passedOver: ReadonlyArray<PassedOver>
}

const largestDownload = 128 * 1024 * 1024
const largestArchive = 1024 * 1024 * 1024

/**
 * Fetches archives and packs what they hold. Throws `bad-answer` (no archive at an address), `bad-archive`
 * (damaged) or `no-styles` (no styles inside); the folder is then as it was. Locales are those of this package
 * where the archives have none.
 */
export async function updateStyles(options: UpdateOptions, own: string): Promise<Packed> {
  const addresses = options.addresses ?? officialArchives
  const files: Array<SourceFile> = []
  let bytes = 0
  for (const address of addresses) {
    const archive = await download(address, options, (more) => {
      bytes += more
      options.onProgress?.(bytes)
    })
    files.push(...tarFiles(unpack(archive, address), isSourcePath))
  }
  return pack(collectSet(files, addresses.join(', ')), options.folder, own)
}

/** Packs a folder of CSL files; without locales, those of this package. Throws `no-styles` where it holds no styles. */
export function packFolder(from: string, folder: string, own: string): Packed {
  return pack(readStyleFolder(from, from), folder, own)
}

function pack(set: ReturnType<typeof collectSet>, folder: string, own: string): Packed {
  const locales = set.locales.has('en-US') ? set.locales : new Map([...ownLocales(own), ...set.locales])
  writePacked(folder, packSet({...set, locales}, knownOf(libraryOf(own))))
  return {...checkPacked(folder), passedOver: set.passedOver}
}

/** Locales of the package, for sources that have none. */
function ownLocales(own: string): Map<string, string> {
  const styles = openStyles(own)
  return new Map(styles.locales().map(({tag}) => [tag, styles.localeXml(tag, {supplement: false})]))
}

/** The facts a packed set was made with; styles bring their own. */
function knownOf(library: Library): KnownFacts {
  const locales = library.rows('locales').map(([tag = '', , ...rest]) => [tag, ...rest])
  return {
    styles: writeTable(styleColumns, []),
    dependents: library.table('dependents'),
    renamed: library.table('renamed'),
    aliases: library.table('aliases'),
    keywords: library.table('keywords'),
    locales: writeTable(localeColumns, locales)
  }
}

async function download(
  address: string,
  options: UpdateOptions,
  onBytes: (bytes: number) => void
): Promise<Uint8Array> {
  if (!/^https?:$/.test(protocolOf(address))) throw badAnswer(address, 'an `http(s)` address')
  const answer = await (options.fetch ?? fetch)(address, {signal: options.signal ?? null})
  if (!answer.ok || answer.body === null) throw badAnswer(address, `an archive, got ${answer.status}`)
  const parts: Array<Uint8Array> = []
  let size = 0
  for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > largestDownload) throw badAnswer(address, `at most ${largestDownload} bytes`)
    parts.push(part)
    onBytes(part.length)
  }
  return Buffer.concat(parts)
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol
  } catch {
    return ''
  }
}

const badAnswer = (address: string, expected: string): SitasiError =>
  new SitasiError('bad-answer', `Unexpected answer for \`${address}\`, expected ${expected}`)

function unpack(bytes: Uint8Array, address: string): Uint8Array {
  try {
    return gunzipSync(bytes, {maxOutputLength: largestArchive})
  } catch (cause) {
    throw new SitasiError('bad-archive', `Unexpected archive at \`${address}\`, expected gzip`, {cause})
  }
}
