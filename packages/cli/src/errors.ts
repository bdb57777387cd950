/** What is printed, and with which exit code, when a command throws. */
import {nearest, SitasiError} from '@sitasi/core'
import type {Command} from './command.ts'
import type {ExitCode, Io} from './io.ts'
import type {MessageId} from './ui/messages.ts'
import type {Ui} from './ui/ui.ts'
import {UsageError} from './usage-error.ts'

/** Says an error; bugs of ours keep their stack, nothing else shows one. */
export function sayError(error: unknown, at: {io: Io; ui: Ui; command: Command | undefined}): ExitCode {
  const {io, ui, command} = at
  if (error instanceof UsageError) {
    const hint = ui.say('error.help', {command: command ? `${command.name} ` : ''})
    io.err(`${line(ui, ui.say(error.id, error.values), nearestTo(error, ui))}${ui.paint.dim(hint)}\n`)
    return 2
  }
  if (isSitasiError(error)) {
    io.err(line(ui, messageOf(error, ui), wordsOf(error.expected.slice(0, 5), ui)))
    return 2
  }
  io.err(`${line(ui, ui.say('error.bug'), '')}${error instanceof Error ? error.stack : String(error)}\n`)
  return 2
}

/** @sitasi/styles throws the same shape without depending on core. */
const isSitasiError = (error: unknown): error is SitasiError =>
  error instanceof SitasiError || (error instanceof Error && error.name === 'SitasiError')

/** Names that were not found are said in the user’s language; the rest in the error’s own words. */
function messageOf(error: SitasiError, ui: Ui): string {
  const found = /`([^`]*)`/.exec(error.message)?.[1]
  const ids: Readonly<Record<string, MessageId>> = {
    'unknown-style': 'error.unknown-style',
    'unknown-locale': 'error.unknown-locale',
    'unknown-format': 'error.unknown-format'
  }
  const id = ids[error.code]
  return id && found !== undefined ? ui.say(id, {found}) : error.message
}

function nearestTo(error: UsageError, ui: Ui): string {
  const {found} = error.values
  return wordsOf(found === undefined ? [] : nearest(found, error.expected, 3), ui)
}

function wordsOf(words: ReadonlyArray<string>, ui: Ui): string {
  if (words.length === 0) return ''
  const quoted = words.map((word) => `\`${word}\``)
  const last = quoted.pop()!
  const list = quoted.length > 0 ? `${quoted.join(', ')} ${ui.say('word.or')} ${last}` : last
  return ui.say('error.did-you-mean', {words: list})
}

const line = (ui: Ui, message: string, hint: string) =>
  `${ui.paint.red(ui.say('severity.error'))}: ${message}${hint ? `; ${hint}` : ''}\n`
