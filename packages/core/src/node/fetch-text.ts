/** A text from the web, asked for by its address, kept in the cache; used only where the user named a URL. */
import {createHash} from 'node:crypto'
import {mkdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {SitasiError} from '../error.ts'
import {cacheFolder} from './folders.ts'
import {writeText} from './write-text.ts'

/** How to fetch. */
export interface FetchTextOptions {
  /** Folder of the cache (default: the user’s cache folder). */
  cache?: string | undefined
  /** Milliseconds until it is given up (default: 20,000). */
  timeout?: number | undefined
  /** Most bytes taken (default: 4 MiB). */
  limit?: number | undefined
}

/**
 * The text at an http or https address. A copy is kept; it answers when the network does not.
 *
 * @throws {SitasiError} `unreachable-address`
 */
export async function fetchText(address: string, options: FetchTextOptions = {}): Promise<string> {
  const folder = options.cache ?? join(cacheFolder(), 'fetched')
  const kept = join(folder, createHash('sha256').update(address).digest('hex'))
  try {
    const text = await download(address, options)
    await mkdir(folder, {recursive: true})
    await writeText(kept, text)
    return text
  } catch (error) {
    const copy = await readFile(kept, 'utf8').catch(() => undefined)
    if (copy !== undefined) return copy
    if (error instanceof SitasiError) throw error
    throw new SitasiError('unreachable-address', `\`${address}\` cannot be fetched (${why(error)})`, {
      cause: error
    })
  }
}

async function download(address: string, options: FetchTextOptions): Promise<string> {
  const {protocol} = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error('expected http or https')
  const limit = options.limit ?? 4 * 2 ** 20
  const response = await fetch(address, {
    headers: {'user-agent': 'sitasi', accept: 'application/xml, text/plain, */*'},
    signal: AbortSignal.timeout(options.timeout ?? 20_000)
  })
  if (!response.ok) throw new Error(`answer ${response.status}`)
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new Error(`more than ${limit} bytes`)
    text += decoder.decode(chunk, {stream: true})
  }
  return text + decoder.decode()
}

function why(error: unknown): string {
  const {cause, message} = error as Error
  return cause instanceof Error ? cause.message : message
}
