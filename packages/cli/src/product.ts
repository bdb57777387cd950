/** Where a command’s product goes: a file, written whole or not at all, or standard output. */
import {resolve} from 'node:path'
import {writeText} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {UsageError} from './usage-error.ts'

/** Writes the product; a file that is being read is never overwritten. */
export async function deliver(
  context: Context,
  product: string | Uint8Array,
  inputs: ReadonlyArray<string>
): Promise<void> {
  const path = context.args.value('output')
  if (path === undefined || path === '-') {
    if (typeof product !== 'string' && context.io.stdoutIsTerminal)
      throw new UsageError('error.binary-output')
    context.io.out(product)
    return
  }
  if (inputs.some((input) => input !== '-' && resolve(input) === resolve(path))) {
    throw new UsageError('error.overwrites-input', {found: path})
  }
  await writeText(path, product)
}
