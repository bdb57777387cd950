/** A number typed after an option. */
import type {Arguments} from './command.ts'
import {UsageError} from './usage-error.ts'

/** A whole number from `least` on; `undefined` where the option is not there. */
export function wholeNumber(args: Arguments, name: string, least = 1): number | undefined {
  const found = args.value(name)
  if (found === undefined) return undefined
  const number = Number(found)
  if (/^\d{1,9}$/.test(found) && number >= least) return number
  throw new UsageError('error.not-one-of', {found, option: `--${name}`}, [])
}
