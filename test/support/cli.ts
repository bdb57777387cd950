/**
 * Runs the command line in this process: words in, output and exit code out.
 *
 * @example
 *   const {code, out, err} = await sitasi(['format', 'refs.bib'], {folder})
 */
import {run} from '../../packages/cli/src/run.ts'

/** What a call printed and how it ended. */
export interface Call {
  code: number
  out: string
  err: string
}

/** How it is called. */
export interface CallOptions {
  /** Folder it is called in. */
  folder?: string
  stdin?: string | Uint8Array
  env?: Readonly<Record<string, string>>
}

/** Calls `sitasi` with these words; standard streams are no terminals. */
export async function sitasi(words: ReadonlyArray<string>, options: CallOptions = {}): Promise<Call> {
  const before = process.cwd()
  if (options.folder) process.chdir(options.folder)
  const call = {code: -1, out: '', err: ''}
  try {
    call.code = await run(words, {
      out: (text) => {
        call.out += typeof text === 'string' ? text : new TextDecoder().decode(text)
      },
      err: (text) => {
        call.err += text
      },
      stdin: async () =>
        typeof options.stdin === 'string'
          ? new TextEncoder().encode(options.stdin)
          : (options.stdin ?? new Uint8Array()),
      stdinIsTerminal: options.stdin === undefined,
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      columns: 80,
      now: () => new Date('2026-01-02T03:04:05Z'),
      env: options.env ?? {}
    })
    return call
  } finally {
    process.chdir(before)
  }
}
