/**
 * Where the validator is, and what it says there.
 *
 * @example
 *   spot.inside('author').inside(0).say('csl-name', 'warning', {message: 'Unexpected text `Doe`, …'})
 */
import type {Diagnostic, Place, Severity} from '../diagnostic.ts'
import {shorten} from './describe.ts'
import type {ValidationRuleId} from './rules.ts'

/** Names and indices from the outermost value inwards. */
export type JsonPath = ReadonlyArray<string | number>

/** Where the value (or the name in front of it) at a path stands; `undefined` where that is not known. */
export type PlaceOf = (path: JsonPath, part?: 'value' | 'key') => Place | undefined

/** A remark, without what the spot adds. */
export interface Remark {
  /** “Unexpected …, expected …”. */
  message: string
  actual?: string | undefined
  expected?: ReadonlyArray<string> | undefined
  related?: Diagnostic['related']
  /** Whether it is about the name in front of the value (default: `'value'`). */
  part?: 'value' | 'key' | undefined
}

/** What all spots of one run share. */
export interface Log {
  diagnostics: Diagnostic[]
  path: string | undefined
  placeOf: PlaceOf | undefined
  /** Remarks that came after the last one that is listed. */
  unlisted: number
}

/** Most remarks listed: asking for a place costs time, and nobody reads more. */
export const mostRemarks = 10_000

/** A place in the data: the steps from an item (or from the whole, where there is none) inwards. */
export class Spot {
  readonly #log: Log
  readonly #base: JsonPath
  readonly #itemId: string | undefined
  readonly steps: JsonPath

  constructor(log: Log, base: JsonPath, itemId?: string, steps: JsonPath = []) {
    this.#log = log
    this.#base = base
    this.#itemId = itemId
    this.steps = steps
  }

  /** The steps for a message: `` `author[0].family` ``. */
  get name(): string {
    return `\`${this.steps.map(stepName).join('')}\``
  }

  inside(step: string | number): Spot {
    return new Spot(this.#log, this.#base, this.#itemId, [...this.steps, step])
  }

  /** A remark that takes time to make is given as a function: it is not made when it would not be listed. */
  say(ruleId: ValidationRuleId, severity: Severity, remark: Remark | (() => Remark)): void {
    const log = this.#log
    if (log.diagnostics.length >= mostRemarks) {
      log.unlisted++
      return
    }
    const {part, actual, ...rest} = typeof remark === 'function' ? remark() : remark
    const at = [...this.#base, ...this.steps]
    log.diagnostics.push({
      ruleId,
      severity,
      ...rest,
      ...(actual === undefined ? {} : {actual: shorten(actual)}),
      ...(at.length === 0 ? {} : {note: `At \`${pointer(at)}\``}),
      path: log.path,
      place: log.placeOf?.(at, part ?? 'value'),
      itemId: this.#itemId
    })
  }
}

function stepName(step: string | number, index: number): string {
  if (typeof step === 'number') return `[${step}]`
  const name = shorten(step).replace(/[`\s]/g, ' ')
  return index === 0 ? name : `.${name}`
}

/** A JSON Pointer (RFC 6901). */
function pointer(path: JsonPath): string {
  const steps = path.map((step) => shorten(String(step)).replaceAll('~', '~0').replaceAll('/', '~1'))
  return steps.map((step) => `/${step.replace(/[`\s]/g, ' ')}`).join('')
}
