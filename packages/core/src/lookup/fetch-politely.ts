/**
 * One text from the web, asked for politely: who asks is said, busy servers are waited for as long as they
 * ask, slow and huge answers are given up.
 *
 * @example
 *   const answer = await fetchPolitely('https://doi.org/10.1111/1467-9248.00128', {accept: 'application/json'})
 *   if (answer.ok) answer.text
 */
import {decode} from '../encoding.ts'

/** How requests are made. */
export interface NetOptions {
  /** Makes a request (default: the platform’s `fetch`). */
  fetch?: ((address: string, init: RequestInit) => Promise<Response>) | undefined
  /** Who asks (default: `'sitasi'`). */
  userAgent?: string | undefined
  /** Milliseconds for one try, body included (default: 20,000). */
  timeout?: number | undefined
  /** Further tries where a server is busy or not reached (default: 3). */
  retries?: number | undefined
  /** Longest wait between two tries, in milliseconds; a server that asks for more is given up (default: 60,000). */
  patience?: number | undefined
  /** Most bytes taken (default: 4 MiB). */
  limit?: number | undefined
  /** Waits (default: `setTimeout`). */
  wait?: ((milliseconds: number) => Promise<void>) | undefined
}

/**
 * * `'not-found'` — the server knows no such thing (404, 410).
 * * `'busy'` — it goes on asking to wait (429, 5xx).
 * * `'refused'` — any other answer than success.
 * * `'unreachable'` — no answer at all.
 * * `'slow'` — no whole answer in time.
 * * `'too-large'` — more bytes than are taken.
 */
export type NetTrouble = 'not-found' | 'busy' | 'refused' | 'unreachable' | 'slow' | 'too-large'

/** A text, or why there is none; `detail` is for people. */
export type Answer =
  | {ok: true; text: string; address: string}
  | {ok: false; trouble: NetTrouble; detail: string; address: string}

/** What one try gave; `after` is when the next may come, in milliseconds. */
type Try = Answer & {again?: boolean; after?: number | undefined}

const defaults = {
  userAgent: 'sitasi',
  timeout: 20_000,
  retries: 3,
  patience: 60_000,
  limit: 4 * 2 ** 20
}

/** Never throws for what the network does. Waits 0.5 s, 1 s, 2 s … where the server names no time. */
export async function fetchPolitely(
  address: string,
  options: NetOptions & {accept: string}
): Promise<Answer> {
  const retries = options.retries ?? defaults.retries
  const patience = options.patience ?? defaults.patience
  const wait = options.wait ?? ((time: number) => new Promise<void>((done) => setTimeout(done, time)))
  for (let attempt = 0; ; attempt++) {
    const {again, after, ...answer} = await once(address, options)
    const pause = after ?? 500 * 2 ** attempt
    if (!again || attempt >= retries || pause > patience) return answer
    await wait(pause)
  }
}

async function once(address: string, options: NetOptions & {accept: string}): Promise<Try> {
  const request = options.fetch ?? fetch
  const signal = AbortSignal.timeout(options.timeout ?? defaults.timeout)
  try {
    const headers = {accept: options.accept, 'user-agent': options.userAgent ?? defaults.userAgent}
    const response = await request(address, {headers, signal})
    return response.ok
      ? await taken(response, address, options.limit ?? defaults.limit)
      : declined(response, address)
  } catch (error) {
    const slow = signal.aborted
    const trouble = slow ? 'slow' : 'unreachable'
    return {ok: false, trouble, detail: slow ? 'no answer in time' : why(error), address, again: !slow}
  }
}

async function taken(response: Response, address: string, limit: number): Promise<Try> {
  const from = response.url || address
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit)
      return {ok: false, trouble: 'too-large', detail: `more than ${limit} bytes`, address: from}
    chunks.push(chunk)
  }
  return {ok: true, text: textOf(joined(chunks, size), response.headers.get('content-type')), address: from}
}

function declined(response: Response, address: string): Try {
  void response.body?.cancel()
  const {status} = response
  const from = response.url || address
  const detail = `answer ${status}`
  if (status === 404 || status === 410) return {ok: false, trouble: 'not-found', detail, address: from}
  const busy = status === 429 || status >= 500
  if (!busy) return {ok: false, trouble: 'refused', detail, address: from}
  return {ok: false, trouble: 'busy', detail, address: from, again: true, after: retryAfter(response.headers)}
}

/** `Retry-After` in seconds, or as a date compared with the answer’s own date (RFC 9110, 10.2.3). */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const span = Date.parse(value) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(span) ? undefined : Math.max(0, span)
}

function joined(chunks: ReadonlyArray<Uint8Array>, size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

function textOf(bytes: Uint8Array, contentType: string | null): string {
  const charset = /;\s*charset="?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1]
  if (charset === undefined || /^utf-?8$/i.test(charset)) return decode(bytes).text
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return decode(bytes).text
  }
}

function why(error: unknown): string {
  const {cause, message} = error as Error
  return cause instanceof Error && cause.message ? cause.message : message
}
