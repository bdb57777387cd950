/**
 * What a check makes of a value: what can be used of it, and whether that is all of it.
 *
 * @example
 *   whole('1998') // the value
 *   partOf([{family: 'Doe'}]) // some of it: the original is kept beside it
 *   unusable // none of it: the original is kept
 *   absent // there is none, and nothing is lost
 */
import type {Spot} from './spot.ts'

/** What can be used of a value. */
export interface Read<T> {
  readonly value: T | undefined
  /** False where something of the original is not in `value`. */
  readonly whole: boolean
}

/** Reads the value at a spot; says there what is odd about it. */
export type Check<T> = (value: unknown, spot: Spot) => Read<T>

export const whole = <T>(value: T): Read<T> => ({value, whole: true})
export const partOf = <T>(value: T): Read<T> => ({value, whole: false})
export const unusable: Read<never> = {value: undefined, whole: false}
export const absent: Read<never> = {value: undefined, whole: true}

/** Whether a value is an object with names, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
