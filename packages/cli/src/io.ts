/** What a command may touch of the world; `main.ts` fills it from the process, tests from memory. */
export interface Io {
  /** Product: what was asked for. */
  out(text: string | Uint8Array): void
  /** Diagnostics, progress, help on mistakes. */
  err(text: string): void
  /** Bytes of standard input. */
  stdin(): Promise<Uint8Array>
  stdinIsTerminal: boolean
  stdoutIsTerminal: boolean
  stderrIsTerminal: boolean
  /** Width of the terminal, in characters. */
  columns: number
  /** The time of this call: a date for what is fetched. */
  now(): Date
  env: Readonly<Record<string, string | undefined>>
}

/** 0: done; 1: the content has errors; 2: wrong usage, unknown names, files that cannot be read or written. */
export type ExitCode = 0 | 1 | 2
