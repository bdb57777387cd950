/**
 * Macros of `@string`, the months among them, and the raw values of fields.
 *
 * @example
 *   new Macros().define('pub', 'Oxford')
 */
import {englishMonths} from '../../dates.ts'
import type {FieldNode, Operand} from './syntax/tree.ts'

/** Characters a value may grow to by `#`; more is an attack. */
const maxLength = 1_000_000

/** What became of a value. */
export interface Expanded {
  raw: string
  /** Macros that are not defined; each stands for its own name. */
  undefined: ReadonlyArray<Operand>
  /** Whether it was cut because it grew too long. */
  cut: boolean
}

const none: ReadonlyArray<Operand> = []

/** Macros by name, in lower case. */
export class Macros {
  readonly #values = new Map<string, string>(
    englishMonths.map((month) => [month.slice(0, 3).toLowerCase(), month])
  )

  define(name: string, value: string): void {
    this.#values.set(name.toLowerCase(), value)
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase())
  }

  /** The names, for “did you mean”. */
  get names(): Iterable<string> {
    return this.#values.keys()
  }

  /** A field’s value: its operands, put together. */
  expand(text: string, field: Pick<FieldNode, 'operands'>): Expanded {
    const [first] = field.operands
    if (first && field.operands.length === 1) {
      const source = text.slice(first.from, first.to)
      const raw = first.kind === 'bare' ? this.#bare(source) : source
      if (raw !== undefined && raw.length <= maxLength) return {raw, undefined: none, cut: false}
      if (first.kind !== 'bare') return {raw: source, undefined: none, cut: false}
    }
    return this.#join(text, field.operands)
  }

  #join(text: string, operands: ReadonlyArray<Operand>): Expanded {
    const missing: Operand[] = []
    let raw = ''
    for (const operand of operands) {
      const source = text.slice(operand.from, operand.to)
      const value = operand.kind === 'bare' ? this.#bare(source) : source
      if (value === undefined) missing.push(operand)
      raw += value ?? source
      if (raw.length > maxLength) return {raw: raw.slice(0, maxLength), undefined: missing, cut: true}
    }
    return {raw, undefined: missing, cut: false}
  }

  #bare(source: string): string | undefined {
    return /^\d+$/.test(source) ? source : this.#values.get(source.toLowerCase())
  }
}
