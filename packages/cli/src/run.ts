/** argv → command → exit code; every trouble is said in the user’s language. */
import type {Command} from './command.ts'
import {commands} from './commands/index.ts'
import type {ExitCode, Io} from './io.ts'
import {parseArguments} from './options.ts'
import {createUi, languageOf, reportKinds, type Ui, type UiLanguage, uiLanguages} from './ui/ui.ts'
import {UsageError} from './usage-error.ts'

declare const SITASI_VERSION: string

/** Runs one call of the program. */
export async function run(words: ReadonlyArray<string>, io: Io): Promise<ExitCode> {
  let ui = createUi({language: languageEarly(words, io), colour: false})
  let command: Command | undefined
  try {
    const position = words.findIndex((word, index) => !word.startsWith('-') && !takesValue(words[index - 1]))
    command = position < 0 ? undefined : findCommand(words[position]!)
    const rest = command ? words.filter((_, index) => index !== position) : words
    const args = parseArguments(rest, command?.options ?? [])
    ui = uiOf(args, io)
    if (args.on('version')) return print(io, `${SITASI_VERSION}\n`)
    if (args.on('help') || !command) return await help(command, ui, io, args.on('help'))
    const module = await command.load()
    return await module.run({io, ui, args})
  } catch (error) {
    const {sayError} = await import('./errors.ts')
    return sayError(error, {io, ui, command})
  }
}

const takesValue = (word: string | undefined) => word === '--ui' || word === '--report'

function findCommand(name: string): Command {
  const command = commands.find((command) => command.name === name)
  if (command) return command
  throw new UsageError(
    'error.unknown-command',
    {found: name},
    commands.map((command) => command.name)
  )
}

async function help(command: Command | undefined, ui: Ui, io: Io, asked: boolean): Promise<ExitCode> {
  const {helpOf, helpOfAll} = await import('./help.ts')
  const {factsFor} = await import('./help-facts.ts')
  const text = command ? helpOf(command, ui, await factsFor(command.name)) : helpOfAll(commands, ui)
  if (asked) return print(io, text)
  io.err(text)
  return 2
}

function print(io: Io, text: string): ExitCode {
  io.out(text)
  return 0
}

function uiOf(args: ReturnType<typeof parseArguments>, io: Io): Ui {
  const language = oneOf(args.value('ui'), '--ui', uiLanguages) ?? languageOf(io.env)
  const report = oneOf(args.value('report'), '--report', reportKinds) ?? 'stylish'
  return createUi({language, report, colour: wantsColour(args.on('no-color'), io), quiet: args.on('quiet')})
}

function oneOf<Value extends string>(
  found: string | undefined,
  option: string,
  values: ReadonlyArray<Value>
): Value | undefined {
  if (found === undefined || values.includes(found as Value)) return found as Value | undefined
  throw new UsageError('error.not-one-of', {found, option}, values)
}

/** https://no-color.org and FORCE_COLOR, as terminals’ programs have them. */
function wantsColour(refused: boolean, io: Io): boolean {
  if (refused || io.env['NO_COLOR']) return false
  const forced = io.env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return io.stderrIsTerminal && io.stdoutIsTerminal && io.env['TERM'] !== 'dumb'
}

/** Language for trouble with the arguments themselves. */
function languageEarly(words: ReadonlyArray<string>, io: Io): UiLanguage {
  const index = words.indexOf('--ui')
  const asked = index >= 0 ? words[index + 1] : words.find((word) => word.startsWith('--ui='))?.slice(5)
  return uiLanguages.find((language) => language === asked) ?? languageOf(io.env)
}
