/** Does something again whenever one of some files is saved, until the program is stopped. */
import {unwatchFile, watchFile} from 'node:fs'
import type {Context} from './command.ts'
import {sayError} from './errors.ts'
import type {ExitCode} from './io.ts'

/** Milliseconds between two looks at a file: editors that replace a file are noticed, too. */
const interval = 300
/** Milliseconds without a change before the work is done: several files may be saved at once. */
const patience = 100

/** Options of `watchFiles`, for tests. */
export interface WatchOptions {
  /** Ends watching (default: never). */
  signal?: AbortSignal | undefined
}

/** Does the work once, then after each change; what goes wrong is said, and watching goes on. */
export async function watchFiles(
  context: Context,
  paths: ReadonlyArray<string>,
  work: () => Promise<ExitCode>,
  {signal}: WatchOptions = {}
): Promise<ExitCode> {
  const safely = () => work().catch((error: unknown) => sayError(error, {...context, command: undefined}))
  let code = await safely()
  let busy = Promise.resolve()
  let waiting: NodeJS.Timeout | undefined
  const again = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      busy = busy.then(async () => {
        code = await safely()
        context.io.err(`${context.ui.say('render.again')}\n`)
      })
    }, patience)
  }
  for (const path of paths) watchFile(path, {interval}, again)
  context.io.err(`${context.ui.say('render.watching', {count: paths.length})}\n`)
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()))
  for (const path of paths) unwatchFile(path, again)
  clearTimeout(waiting)
  await busy
  return code
}
