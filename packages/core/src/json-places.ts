/**
 * JSON with places: the value of a text, and where each part of it stands.
 *
 * @example
 *   const {value, placeOf, diagnostics} = parseJsonWithPlaces('[{"id": "doe99"}]')
 *   placeOf([0, 'id'])        // => place of `"doe99"`
 *   placeOf([0, 'id'], 'key') // => place of `"id"`
 */
import type {Diagnostic, Place} from './diagnostic.ts'
import {placesOf} from './places.ts'

/** Names and indices from the outermost value inwards. */
export type JsonPath = ReadonlyArray<string | number>

/** A JSON text, understood. */
export interface JsonRead {
  /** What was read; after an error, everything up to it. `undefined` where nothing was. */
  value: unknown
  /** Where the value (or the name in front of it) at a path stands; `undefined` where there is none. */
  placeOf(path: JsonPath, part?: 'value' | 'key'): Place | undefined
  /** `json-syntax` (an error: the rest is lost) and `json-duplicate-name` (a warning: the last one stands). */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Containers inside each other that are still followed. */
const maxDepth = 500

type Range = readonly [start: number, end: number]

/**
 * Reads strict JSON (RFC 8259; a byte order mark is passed over). Total: what is wrong is a diagnostic.
 * Linear; containers nest at most 500 deep; `__proto__` and its like are ordinary names.
 */
export function parseJsonWithPlaces(text: string, options: {path?: string | undefined} = {}): JsonRead {
  const reader = new Reader(text)
  const value = reader.document()
  const places = placesOf(text)
  const diagnostics = reader.troubles.map((trouble): Diagnostic => {
    const {start, end, ...rest} = trouble
    return {...rest, path: options.path, place: places.placeOf(start, end)}
  })
  const placeOf = (path: JsonPath, part: 'value' | 'key' = 'value') => {
    const range = find(reader, value, path, part)
    return range && places.placeOf(range[0], range[1])
  }
  return {value, placeOf, diagnostics}
}

/** Goes down by identity while there are containers, then looks through the innermost one. */
function find(reader: Reader, root: unknown, path: JsonPath, part: 'value' | 'key'): Range | undefined {
  if (path.length === 0) return part === 'value' ? reader.whole : undefined
  let holder = root
  for (const step of path.slice(0, -1)) holder = isContainer(holder) ? own(holder, step) : undefined
  const last = path.at(-1)!
  if (!isContainer(holder)) return undefined
  const value = own(holder, last)
  if (part === 'value' && isContainer(value)) return reader.ranges.get(value)
  return reader.membersOf(holder)?.get(String(last))?.[part]
}

function own(container: object, step: string | number): unknown {
  return Object.hasOwn(container, step) ? (container as Record<string | number, unknown>)[step] : undefined
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** Where a member of a container stands; only names have a `key`. */
interface Member {
  key: Range | undefined
  value: Range
}

interface Trouble extends Pick<Diagnostic, 'ruleId' | 'severity' | 'message' | 'actual' | 'expected'> {
  start: number
  end: number
}

/** Stops the reading; never leaves this file. */
class Stop {}

/** One pass over a text, or over the container that starts at an offset of it. */
class Reader {
  readonly text: string
  /** Where each container stands. */
  readonly ranges = new WeakMap<object, Range>()
  readonly #indexed = new WeakMap<object, ReadonlyMap<string, Member>>()
  readonly troubles: Trouble[] = []
  whole: Range | undefined
  #at: number
  #depth = 0

  constructor(text: string, at = text.charCodeAt(0) === 0xfeff ? 1 : 0) {
    this.text = text
    this.#at = at
  }

  /** The whole text is one value. */
  document(): unknown {
    const holder: {value?: unknown} = {}
    try {
      this.#space()
      const start = this.#at
      this.#value((value) => {
        holder.value = value
      })
      this.whole = [start, this.#at]
      this.#space()
      if (this.#at < this.text.length) this.#unexpected('the end of the text')
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    return holder.value
  }

  /** Where the members of a container stand; looked through once, when first asked for. */
  membersOf(container: object): ReadonlyMap<string, Member> | undefined {
    const range = this.ranges.get(container)
    const known = this.#indexed.get(container)
    if (known || !range) return known
    const members = new Reader(this.text, range[0]).#memberRanges()
    this.#indexed.set(container, members)
    return members
  }

  /** Of equal names the last. */
  #memberRanges(): Map<string, Member> {
    const found = new Map<string, Member>()
    const isArray = this.text[this.#at] === '['
    let index = 0
    try {
      this.#members(isArray, (key, name) => {
        const start = this.#at
        this.#value(() => {})
        found.set(isArray ? String(index++) : name!, {key, value: [start, this.#at]})
      })
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    return found
  }

  /** Hands the value over before its inside is read, so that what precedes an error is kept. */
  #value(put: (value: unknown) => void): void {
    const code = this.text.charCodeAt(this.#at)
    if (code === 0x7b) this.#object(put)
    else if (code === 0x5b) this.#array(put)
    else if (code === 0x22) put(this.#string())
    else put(this.#literal())
  }

  #object(put: (value: unknown) => void): void {
    const object: Record<string, unknown> = {}
    put(object)
    this.#inside(object, false, (name, key) => {
      if (Object.hasOwn(object, key!)) this.#duplicate(key!, name!)
      this.#value((value) => define(object, key!, value))
    })
  }

  #array(put: (value: unknown) => void): void {
    const array: unknown[] = []
    put(array)
    this.#inside(array, true, () => this.#value((value) => array.push(value)))
  }

  #inside(container: object, isArray: boolean, see: (name?: Range, key?: string) => void): void {
    const start = this.#at
    if (++this.#depth > maxDepth) this.#stop(`Unexpected nesting, expected at most ${maxDepth} levels`, 1)
    try {
      this.#members(isArray, see)
    } finally {
      this.ranges.set(container, [start, this.#at])
      this.#depth--
    }
  }

  #members(isArray: boolean, see: (name: Range | undefined, key: string | undefined) => void): void {
    const close = isArray ? ']' : '}'
    this.#at++
    this.#space()
    if (this.text[this.#at] === close) {
      this.#at++
      return
    }
    while (true) {
      if (isArray) see(undefined, undefined)
      else this.#named(see)
      this.#space()
      const mark = this.text[this.#at]
      if (mark !== ',' && mark !== close) this.#unexpected(`\`,\` or \`${close}\``)
      this.#at++
      if (mark === close) return
      this.#space()
    }
  }

  #named(see: (name: Range | undefined, key: string | undefined) => void): void {
    const start = this.#at
    if (this.text[start] !== '"') this.#unexpected('a name in double quotes')
    const key = this.#string()
    const name: Range = [start, this.#at]
    this.#space()
    if (this.text[this.#at] !== ':') this.#unexpected('`:`')
    this.#at++
    this.#space()
    see(name, key)
  }

  #string(): string {
    const start = this.#at + 1
    let plain = true
    for (let index = start; index < this.text.length; index++) {
      const code = this.text.charCodeAt(index)
      if (code === 0x22) {
        this.#at = index + 1
        return plain ? this.text.slice(start, index) : this.#unescape(start, index)
      }
      if (code === 0x5c) {
        plain = false
        index++
      } else if (code < 0x20) {
        this.#at = index
        this.#unexpected('no control character inside a string')
      }
    }
    this.#at = this.text.length
    return this.#unexpected('`"`')
  }

  /** Escapes are left to the platform’s own reader, one string at a time. */
  #unescape(start: number, end: number): string {
    try {
      return JSON.parse(this.text.slice(start - 1, end + 1)) as string
    } catch {
      this.#at = start - 1
      return this.#stop('Unexpected escape in a string, expected one of JSON’s', end + 1 - this.#at)
    }
  }

  #literal(): unknown {
    const pattern = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
    pattern.lastIndex = this.#at
    const word = pattern.exec(this.text)?.[0]
    if (word === undefined) return this.#unexpected('a value')
    this.#at += word.length
    return JSON.parse(word)
  }

  #space(): void {
    while (true) {
      const code = this.text.charCodeAt(this.#at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.#at++
    }
  }

  #duplicate(key: string, name: Range): void {
    this.troubles.push({
      ruleId: 'json-duplicate-name',
      severity: 'warning',
      message: `Unexpected second \`${key}\`, expected each name once; the last one stands`,
      actual: key,
      start: name[0],
      end: name[1]
    })
  }

  #unexpected(expected: string): never {
    const found = this.text.codePointAt(this.#at)
    const actual = found === undefined ? undefined : String.fromCodePoint(found)
    const what = actual === undefined ? 'end of the text' : `\`${actual}\``
    return this.#stop(`Unexpected ${what}, expected ${expected}`, actual?.length ?? 0, actual)
  }

  #stop(message: string, length: number, actual?: string): never {
    const start = this.#at
    this.troubles.push({
      ruleId: 'json-syntax',
      severity: 'error',
      message,
      start,
      end: Math.min(start + length, this.text.length),
      ...(actual === undefined ? {} : {actual})
    })
    throw new Stop()
  }
}

function define(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {value, enumerable: true, writable: true, configurable: true})
  } else object[key] = value
}
