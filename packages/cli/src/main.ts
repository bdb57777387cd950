/** From the process to a command and back: the only file that touches `process`. */
import type {ExitCode, Io} from './io.ts'
import {run} from './run.ts'

/** Runs the program; sets the exit code and lets pending output drain. */
export async function main(): Promise<void> {
  quietPipe(process.stdout)
  quietPipe(process.stderr)
  process.exitCode = await run(process.argv.slice(2), ioOfProcess())
}

/** A reader that has read enough (`| head`) is no error. */
function quietPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EOF')
      process.exit((process.exitCode as ExitCode | undefined) ?? 0)
    throw error
  })
}

function ioOfProcess(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: readStandardInput,
    stdinIsTerminal: process.stdin.isTTY === true,
    stdoutIsTerminal: process.stdout.isTTY === true,
    stderrIsTerminal: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    now: () => new Date(),
    env: process.env
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
