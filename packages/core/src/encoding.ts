/**
 * Bytes to text: UTF-8 is checked, byte order marks are honoured, and what is no UTF-8 is read as the file
 * says it is (JabRef’s `% Encoding:`, Emacs’s `-*- coding -*-`), else as Windows-1252.
 *
 * @example
 *   const {text, encoding, diagnostics} = decode(bytes, {path: 'thesis.bib'})
 *   // a Latin-1 file: encoding `'windows-1252'` and an `encoding` diagnostic at its first odd byte
 */
import type {Diagnostic} from './diagnostic.ts'
import {placesOf} from './places.ts'

/** A file, decoded; the byte order mark is not part of the text. */
export interface Decoded {
  text: string
  /** Label of the WHATWG Encoding Standard: `'utf-8'`, `'utf-16le'`, `'windows-1252'` … */
  encoding: string
  /** Whether a byte order mark stood in front. */
  mark: boolean
  /** `encoding` (a warning): what is not UTF-8, and how it was read. */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Marks at the start of a file, and what they mean. */
const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
] as const

/** Names that Java (JabRef) and Emacs use, where the Encoding Standard has another. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['utf8', 'utf-8'],
  ['cp1250', 'windows-1250'],
  ['cp1251', 'windows-1251'],
  ['cp1252', 'windows-1252'],
  ['cp1253', 'windows-1253'],
  ['cp1254', 'windows-1254'],
  ['cp1257', 'windows-1257'],
  ['latin-1', 'latin1'],
  ['latin-9', 'iso-8859-15'],
  ['iso-latin-1', 'latin1'],
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['sjis', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['euc_jp', 'euc-jp'],
  ['euc_kr', 'euc-kr'],
  ['koi8_r', 'koi8-r']
])

/** Reads a file’s bytes as text. Total: any bytes give a text. Linear. */
export function decode(bytes: Uint8Array, options: {path?: string | undefined} = {}): Decoded {
  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte))
  if (mark && mark[0] !== 'utf-8') {
    return {text: by(mark[0], bytes), encoding: mark[0], mark: true, diagnostics: []}
  }
  const guess = mark ? undefined : utf16WithoutMark(bytes)
  if (guess) return {text: by(guess, bytes), encoding: guess, mark: false, diagnostics: []}
  const whole = tryUtf8(bytes)
  if (whole === undefined) return decodeOther(bytes, mark !== undefined, options.path)
  const stateful = mark ? undefined : declared(bytes)
  if (stateful === 'iso-2022-jp') {
    return {text: by(stateful, bytes), encoding: stateful, mark: false, diagnostics: []}
  }
  return {text: whole, encoding: 'utf-8', mark: mark !== undefined, diagnostics: []}
}

function by(label: string, bytes: Uint8Array): string {
  const text = new TextDecoder(label).decode(bytes)
  return label === 'windows-1252'
    ? text.replaceAll(/[\u0080-\u009f]/g, (sign) => upper1252[sign.charCodeAt(0) - 128]!)
    : text
}

/** Bytes 128 to 159, which some platforms wrongly leave as control characters. */
const upper1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** A text in a Latin script has a zero in every second byte; one side or the other. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < head; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const many = head * 0.35
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : undefined
}

/** The encoding a file claims in its first lines, as the Encoding Standard calls it. */
function declared(bytes: Uint8Array): string | undefined {
  const head = by('windows-1252', bytes.subarray(0, 2048))
  const claim =
    /^[ \t]*%[ \t]*Encoding:[ \t]*([\w.-]{2,40})/im.exec(head)?.[1] ??
    /-\*-.{0,80}?\bcoding:[ \t]*([\w.-]{2,40})/i.exec(head)?.[1]
  if (claim === undefined) return undefined
  const name = claim.toLowerCase().replace(/-(?:unix|dos|mac)$/, '')
  return known(otherNames.get(name) ?? name) ?? known(name.replaceAll('_', '-'))
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decodeOther(bytes: Uint8Array, mark: boolean, path: string | undefined): Decoded {
  const claim = declared(bytes)
  if (claim !== undefined && claim !== 'utf-8' && !claim.startsWith('utf-16')) {
    return {text: by(claim, bytes), encoding: claim, mark, diagnostics: []}
  }
  const {text, first, odd, sequences} = mixed(mark ? bytes.subarray(3) : bytes)
  const encoding = sequences > odd ? 'utf-8' : 'windows-1252'
  const diagnostic: Diagnostic = {
    ruleId: 'encoding',
    severity: 'warning',
    message: `Unexpected ${odd} ${odd === 1 ? 'byte' : 'bytes'} that ${odd === 1 ? 'is' : 'are'} not UTF-8, expected UTF-8; read as Windows-1252`,
    path,
    place: placesOf(text).placeOf(first, first + 1),
    actual: encoding,
    expected: ['utf-8']
  }
  return {text, encoding, mark, diagnostics: [diagnostic]}
}

/** Well-formed sequences as UTF-8, every other byte as Windows-1252: right for both, and for a mixture. */
function mixed(bytes: Uint8Array): {text: string; first: number; odd: number; sequences: number} {
  const utf8 = new TextDecoder('utf-8', {ignoreBOM: true})
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  let first = -1
  let odd = 0
  let sequences = 0
  let from = 0
  for (let index = 0; index < bytes.length; ) {
    const size = sequenceAt(bytes, index)
    if (size > 1) sequences++
    if (size > 0) index += size
    else {
      add(utf8.decode(bytes.subarray(from, index)))
      const end = oddRun(bytes, index)
      if (first < 0) first = length
      add(by('windows-1252', bytes.subarray(index, end)))
      odd += end - index
      index = end
      from = end
    }
  }
  add(utf8.decode(bytes.subarray(from)))
  return {text: parts.join(''), first, odd, sequences}
}

function oddRun(bytes: Uint8Array, start: number): number {
  let end = start + 1
  while (end < bytes.length && sequenceAt(bytes, end) === 0) end++
  return end
}

/** Length of the well-formed UTF-8 sequence that starts here; 0 where none does (Unicode, table 3-7). */
function sequenceAt(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!
  if (lead < 0x80) return 1
  const size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = bytes[index + 1]
  if (second === undefined || second < low || second > high) return 0
  for (let next = index + 2; next < index + size; next++) {
    const byte = bytes[next]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0
  }
  return size
}
