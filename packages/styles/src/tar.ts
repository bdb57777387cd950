/**
 * Files of a tar archive (ustar, with the long names of pax and GNU); nothing is written anywhere.
 *
 * @example
 *   [...tarFiles(bytes, (path) => path.endsWith('.csl'))] // => [{path: 'styles-master/apa.csl', text: '<?xml …'}]
 */
import {SitasiError} from './error.ts'

/** A file of an archive. */
export interface TarFile {
  path: string
  text: string
}

const block = 512
const largestFile = 8 * 1024 * 1024
const decoder = new TextDecoder()

/** Regular files whose path is wanted. Throws `bad-archive` where the archive is damaged. */
export function* tarFiles(bytes: Uint8Array, wanted: (path: string) => boolean): Generator<TarFile, void> {
  let longName: string | undefined
  for (let at = 0; at + block <= bytes.length; ) {
    const header = bytes.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) return
    const size = checkedSize(header)
    const content = bytes.subarray(at + block, at + block + size)
    if (content.length < size) throw damaged('a file is cut off')
    const kind = String.fromCharCode(header[156]!)
    if (kind === 'x') longName = paxPath(content) ?? longName
    else if (kind === 'L') longName = textOf(content)
    else {
      const path = longName ?? headerPath(header)
      longName = undefined
      if ((kind === '0' || kind === '\0') && isPlain(path) && wanted(path) && size <= largestFile) {
        yield {path, text: decoder.decode(content)}
      }
    }
    at += block + Math.ceil(size / block) * block
  }
  throw damaged('its end is missing')
}

/** Size field, after the header’s checksum has been compared. */
function checkedSize(header: Uint8Array): number {
  const blanked = header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (octal(header, 148, 8) !== blanked) throw damaged('a header’s checksum is wrong')
  return octal(header, 124, 12)
}

function octal(header: Uint8Array, from: number, length: number): number {
  const text = textOf(header.subarray(from, from + length)).trim()
  if (!/^[0-7]+$/.test(text)) throw damaged('a header is malformed')
  return Number.parseInt(text, 8)
}

function headerPath(header: Uint8Array): string {
  const prefix = textOf(header.subarray(345, 500))
  const name = textOf(header.subarray(0, 100))
  return prefix && textOf(header.subarray(257, 262)) === 'ustar' ? `${prefix}/${name}` : name
}

/** `path` of a pax header: records of `length key=value`. */
const paxPath = (content: Uint8Array): string | undefined =>
  /^\d+ path=(.*)$/m.exec(decoder.decode(content))?.[1]

/** Text up to the first NUL. */
function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return decoder.decode(end === -1 ? bytes : bytes.subarray(0, end))
}

/** Neither absolute nor out of the archive. */
const isPlain = (path: string): boolean => !/^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)/i.test(path)

const damaged = (what: string): SitasiError =>
  new SitasiError('bad-archive', `Unexpected archive: ${what}, expected a \`.tar.gz\` of CSL files`)
