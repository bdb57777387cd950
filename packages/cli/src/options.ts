/** The options every command has, and what was typed as `Arguments` (Node’s own `parseArgs` does the parsing). */
import {parseArgs} from 'node:util'
import type {Arguments, Option} from './command.ts'
import {UsageError} from './usage-error.ts'

/** Options of every command. */
export const commonOptions: ReadonlyArray<Option> = [
  {name: 'help', short: 'h', help: 'option.help'},
  {name: 'version', short: 'V', help: 'option.version'},
  {name: 'ui', value: 'LANG', help: 'option.ui'},
  {name: 'report', value: 'KIND', help: 'option.report'},
  {name: 'quiet', short: 'q', help: 'option.quiet'},
  {name: 'no-color', help: 'option.no-color'}
]

/**
 * Reads what was typed.
 *
 * @throws {UsageError} on an unknown option, a missing or a needless value
 */
export function parseArguments(words: ReadonlyArray<string>, own: ReadonlyArray<Option>): Arguments {
  const options = [...own, ...commonOptions]
  const {values, positionals} = parse(words, options)
  const all = (name: string): ReadonlyArray<string> => {
    const option = options.find((option) => option.name === name)
    return [name, ...(option?.aliases ?? [])].flatMap((key) => values[key] ?? []) as ReadonlyArray<string>
  }
  return {
    positionals,
    values: all,
    value: (name) => all(name).at(-1),
    on: (name) => values[name] !== undefined
  }
}

function parse(words: ReadonlyArray<string>, options: ReadonlyArray<Option>) {
  try {
    return parseArgs({args: [...words], options: config(options), allowPositionals: true, strict: true})
  } catch (error) {
    throw usage(error as Error & {code?: string}, words, options)
  }
}

function config(options: ReadonlyArray<Option>) {
  const entries = options.flatMap((option) =>
    [option.name, ...(option.aliases ?? [])].map((name) => {
      const short = name === option.name && option.short ? {short: option.short} : {}
      return [
        name,
        {type: option.value ? ('string' as const) : ('boolean' as const), multiple: true, ...short}
      ]
    })
  )
  return Object.fromEntries(entries) as Record<
    string,
    {type: 'string' | 'boolean'; multiple: true; short?: string}
  >
}

/** Node’s message names the option in quotes; the code says what is wrong with it. */
function usage(
  error: Error & {code?: string},
  words: ReadonlyArray<string>,
  options: ReadonlyArray<Option>
): Error {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) return error
  const found = /'(?:-\w, )?(-{1,2}[^ '=]+)/.exec(error.message)?.[1] ?? words[0] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return new UsageError(
      'error.unknown-option',
      {found},
      options.map((option) => `--${option.name}`)
    )
  }
  const takes = options.some((option) => `--${option.name}` === found && !option.value)
  return new UsageError(takes ? 'error.option-switch' : 'error.option-value', {found})
}
