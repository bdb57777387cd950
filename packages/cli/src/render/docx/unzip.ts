/**
 * Reads one file of a zip, as docx files are.
 *
 * @example
 *   unzip(bytes)('word/styles.xml') // => '<?xml …'
 */
import {inflateRawSync} from 'node:zlib'

/** Largest file taken out of an archive, in bytes. */
const largest = 2 ** 26

/** A reader of the archive’s files by name; nothing where it is no archive or has no such file. */
export function unzip(bytes: Uint8Array): (name: string) => string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = directory(bytes, view)
  return (name) => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
    const packed = bytes.subarray(start, start + entry.size)
    const plain = entry.method === 0 ? packed : inflateRawSync(packed, {maxOutputLength: largest})
    return new TextDecoder().decode(plain)
  }
}

interface ZipEntry {
  method: number
  size: number
  at: number
}

function directory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>()
  const end = endOfDirectory(view)
  if (end === undefined) return entries
  let at = view.getUint32(end + 16, true)
  for (
    let left = view.getUint16(end + 10, true);
    left > 0 && view.getUint32(at, true) === 0x02014b50;
    left--
  ) {
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    const method = view.getUint16(at + 10, true)
    entries.set(name, {method, size: view.getUint32(at + 20, true), at: view.getUint32(at + 42, true)})
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The record at the end of every zip; a remark of up to 64 KiB may follow it. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}
