/** A subcommand, as help, the argument parser and shell completion see it. */
import type {ExitCode, Io} from './io.ts'
import type {MessageId} from './ui/messages.ts'
import type {Ui} from './ui/ui.ts'

/** One option of a command. */
export interface Option {
  name: string
  short?: string
  /** Other names for it, not shown in help. */
  aliases?: ReadonlyArray<string>
  /** What stands for the value in help: `STYLE`; a switch where absent. */
  value?: string
  /** May be given several times. */
  multiple?: boolean
  help: MessageId
}

/** What was typed after the command’s name. */
export interface Arguments {
  positionals: ReadonlyArray<string>
  /** The last value of an option. */
  value(name: string): string | undefined
  values(name: string): ReadonlyArray<string>
  on(name: string): boolean
}

/** What a command is given. */
export interface Context {
  io: Io
  ui: Ui
  args: Arguments
}

/** Code of a command, loaded when it is called. */
export interface CommandModule {
  run(context: Context): Promise<ExitCode>
}

/** A subcommand. */
export interface Command {
  name: string
  /** What stands after the name in help: `[FILE…]`. */
  usage: string
  summary: MessageId
  options: ReadonlyArray<Option>
  /** Lines to try, without `sitasi`, each with what it does. */
  examples: ReadonlyArray<readonly [line: string, help: MessageId]>
  /** Words that may stand first after the name. */
  actions?: ReadonlyArray<readonly [name: string, help: MessageId]>
  load(): Promise<CommandModule>
}
