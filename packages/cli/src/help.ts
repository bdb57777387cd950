/** Help, made from the tables of commands, options and messages. */
import type {Command, Option} from './command.ts'
import {commonOptions} from './options.ts'
import type {MessageId} from './ui/messages.ts'
import type {Ui} from './ui/ui.ts'

type Row = readonly [left: string, right: string]

/** Help of the whole program. */
export function helpOfAll(commands: ReadonlyArray<Command>, ui: Ui): string {
  const {paint, say} = ui
  const usage = `sitasi ${paint.cyan(`<${say('help.command')}>`)} [${say('help.options-word')}]`
  return [
    `${paint.bold('sitasi')}: ${say('tagline')}`,
    `${paint.bold(say('help.usage'))}\n  ${usage}`,
    section(
      ui,
      'help.commands',
      commands.map((command) => [command.name, say(command.summary)])
    ),
    section(ui, 'help.common', rows(commonOptions, ui)),
    say('help.more', {command: `<${say('help.command')}>`}),
    `${say('help.codes')}\n`
  ].join('\n\n')
}

/** Help of one command. */
export function helpOf(command: Command, ui: Ui, facts: Readonly<Record<string, string>> = {}): string {
  const {paint, say} = ui
  const actions = command.actions?.map(([name, help]): Row => [name, say(help)])
  const examples = command.examples.map(
    ([line, help]) => `  ${paint.dim(`# ${say(help)}`)}\n  sitasi ${line}`
  )
  return [
    `${paint.bold(`sitasi ${command.name}`)}: ${say(command.summary)}`,
    `${paint.bold(say('help.usage'))}\n  sitasi ${command.name} ${command.usage}`,
    ...(actions ? [section(ui, 'help.actions', actions)] : []),
    ...(command.options.length > 0 ? [section(ui, 'help.options', rows(command.options, ui, facts))] : []),
    section(ui, 'help.common', rows(commonOptions, ui)),
    `${paint.bold(say('help.examples'))}\n${examples.join('\n')}\n`
  ].join('\n\n')
}

function rows(options: ReadonlyArray<Option>, ui: Ui, facts: Readonly<Record<string, string>> = {}): Row[] {
  return options.map((option) => {
    const short = option.short ? `-${option.short}, ` : '    '
    return [`${short}--${option.name}${option.value ? ` ${option.value}` : ''}`, ui.say(option.help, facts)]
  })
}

function section(ui: Ui, title: MessageId, lines: ReadonlyArray<Row>): string {
  const width = Math.max(...lines.map(([left]) => left.length))
  const body = lines.map(([left, right]) => `  ${ui.paint.cyan(left.padEnd(width))}  ${right}`)
  return `${ui.paint.bold(ui.say(title))}\n${body.join('\n')}`
}
