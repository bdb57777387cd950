/** `sitasi fmt`: libraries in .bib formatted; a diff by default, a check with `--check`, the files with `--write`. */
import {type Diagnostic, decode, detectFormat} from '@sitasi/core'
import {type FmtOptions, formatBib, sortKeys} from '@sitasi/core/library'
import {type FileToChange, openToChange} from '@sitasi/core/node'
import type {Arguments, Context} from '../command.ts'
import {unifiedDiff} from '../diff.ts'
import type {ExitCode} from '../io.ts'
import {report} from '../reporters/report.ts'
import {inputPaths} from '../sources.ts'
import {UsageError} from '../usage-error.ts'
import {wholeNumber} from '../whole-number.ts'

/** Runs the command; with `--check`, 1 where a file is not formatted. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const options = optionsOf(args)
  const diagnostics: Diagnostic[] = []
  let unformatted = 0
  for (const path of await inputPaths(context)) {
    const file = path === '-' ? await standardInput(context) : await openToChange(path)
    if (!isBib(path, file.text)) throw new UsageError('error.only-bib', {found: path})
    const formatted = formatBib(file.text, {...options, path: path === '-' ? '<stdin>' : path})
    diagnostics.push(...file.diagnostics, ...formatted.diagnostics)
    const differs = formatted.text !== file.text
    if (differs) unformatted++
    if (args.on('check')) {
      if (differs) io.out(`${path}\n`)
    } else if (path === '-') io.out(formatted.text)
    else if (args.on('write')) await file.write(formatted.text)
    else io.out(unifiedDiff(path, file.text, formatted.text, ui.paint))
  }
  const code = report(context, diagnostics)
  return args.on('check') && unformatted > 0 ? 1 : code
}

async function standardInput({io}: Context): Promise<FileToChange> {
  const {text, diagnostics} = decode(await io.stdin(), {path: '<stdin>'})
  return {text, diagnostics, write: async (changed) => io.out(changed)}
}

function isBib(path: string, text: string): boolean {
  if (text.trim() === '') return true
  const format = detectFormat(path, text.slice(0, 4096))?.name
  return format === 'biblatex' || format === 'bibtex'
}

/** Things `--keep` leaves as typed. */
const kept = ['case', 'dois', 'months', 'pages', 'quotes'] as const

function optionsOf(args: Arguments): FmtOptions {
  const keep = new Set(listOf(args, 'keep', kept))
  const isTab = args.value('indent') === 'tab'
  const isEntry = args.value('align') === 'entry'
  return {
    indent: isTab ? 'tab' : wholeNumber(args, 'indent', 0),
    align: isEntry ? 'entry' : wholeNumber(args, 'align', 1),
    trailingComma: args.on('trailing-comma'),
    fieldOrder: args.on('fields') ? 'usual' : 'keep',
    sort: listOf(args, 'sort', sortKeys),
    names: args.on('names'),
    characters: oneOf(args, 'characters', ['unicode', 'latex'] as const),
    dropEmpty: args.on('drop-empty'),
    duplicates: oneOf(args, 'duplicates', ['first', 'combine'] as const),
    lowercase: !keep.has('case'),
    braces: !keep.has('quotes'),
    pages: !keep.has('pages'),
    months: !keep.has('months'),
    dois: !keep.has('dois')
  }
}

function listOf<Value extends string>(args: Arguments, name: string, values: ReadonlyArray<Value>): Value[] {
  const typed = args.values(name).flatMap((list) => list.split(','))
  return typed.map((found) => known(found, name, values))
}

function oneOf<Value extends string>(
  args: Arguments,
  name: string,
  values: ReadonlyArray<Value>
): Value | undefined {
  const found = args.value(name)
  return found === undefined ? undefined : known(found, name, values)
}

function known<Value extends string>(found: string, name: string, values: ReadonlyArray<Value>): Value {
  if (values.includes(found as Value)) return found as Value
  throw new UsageError('error.not-one-of', {found, option: `--${name}`}, values)
}
