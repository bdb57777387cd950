/** `sitasi check`: documents against what they list or cite from, and the records of libraries. */
import {bibliography, type Diagnostic, type Entry} from '@sitasi/core'
import {applyEdits} from '@sitasi/core/library'
import {lintLibrary, type Settled, settle, unsuppressed} from '@sitasi/core/lint'
import {expandGlobs, loadConfig, openToChange, readText} from '@sitasi/core/node'
import {checkProse, readReferenceList} from '@sitasi/core/prose'
import {checkKeys} from '../check-keys.ts'
import type {Context} from '../command.ts'
import {type Document, readDocuments} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {isDocument} from '../mixed-files.ts'
import {report} from '../reporters/report.ts'
import {wholeNumber} from '../whole-number.ts'

/** Runs the command; 1 where anything above information is found, or more warnings than `--max-warnings`. */
export async function run(context: Context): Promise<ExitCode> {
  const {args} = context
  const most = wholeNumber(args, 'max-warnings', 0) ?? 0
  const settled = await settingsOf(context)
  const typed = await expandGlobs(args.positionals)
  const paths = {
    documents: typed.filter((path) => path === '-' || isDocument(path)),
    libraries: await librariesOf(context, typed, settled)
  }
  const documents =
    typed.length > 0 && paths.documents.length === 0 ? [] : await readDocuments(context, paths.documents)
  const libraries = await checkLibraries(context, paths.libraries, settled)
  const diagnostics = [
    ...libraries.diagnostics,
    ...(await checkDocuments(context, documents, libraries.sources, settled))
  ]
  report(context, diagnostics)
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length
  return count('error') > 0 || count('warning') > most ? 1 : 0
}

/** `--preset` stands in for the configuration’s; `--no-config` for all of it. */
async function settingsOf({args}: Context): Promise<Settled> {
  const presets = args.values('preset')
  if (presets.length > 0) return settle({presets}, '--preset')
  return args.on('no-config') ? settle({}) : loadConfig('.', args.value('config'))
}

async function librariesOf({args}: Context, typed: ReadonlyArray<string>, settled: Settled) {
  const named = [
    ...typed.filter((path) => path !== '-' && !isDocument(path)),
    ...(await expandGlobs(args.values('bibliography')))
  ]
  return [...new Set(named.length > 0 ? named : await expandGlobs(settled.bibliography))]
}

/** Each library’s entries, and what is odd about its records; mended first where `--fix` asks for it. */
async function checkLibraries({io, ui, args}: Context, paths: ReadonlyArray<string>, settled: Settled) {
  const diagnostics: Diagnostic[] = []
  const sources: ReadonlyArray<Entry>[] = []
  const now = io.now()
  const today = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()] as const
  for (const path of paths) {
    const options = {...settled, path, ui: ui.language, today}
    const file = await openToChange(path)
    let linted = await lintLibrary(file.text, options)
    if (args.on('fix') && linted.edits.length > 0) {
      const mended = applyEdits(file.text, linted.edits)
      await file.write(mended)
      linted = await lintLibrary(mended, options)
    }
    sources.push(linted.entries)
    diagnostics.push(...file.diagnostics, ...linted.diagnostics)
  }
  return {sources, diagnostics: [...diagnostics, ...bibliography(sources).diagnostics]}
}

/** `--references`, a typed list; else libraries; else each document’s own list is what citations are compared with. */
async function checkDocuments(
  context: Context,
  documents: ReadonlyArray<Document>,
  sources: ReadonlyArray<ReadonlyArray<Entry>>,
  {severities}: Settled
): Promise<Diagnostic[]> {
  const {args, ui} = context
  const etAlFrom = wholeNumber(args, 'et-al-from', 2)
  const library = bibliography(sources)
  const listed = await typedList(args.value('references'))
  const items = listed?.items ?? (sources.length > 0 ? library.entries.map(({item}) => item) : undefined)
  const keys = sources.length > 0 ? checkKeys(documents, library, severities) : []
  const found = documents.flatMap(({name, text, diagnostics}) => {
    const prose = checkProse(text, {path: name, ui: ui.language, etAlFrom, library: items, severities})
    const own = keys.filter(({path}) => path === name)
    return [...diagnostics, ...unsuppressed(text, [...prose, ...own])]
  })
  const names = new Set(documents.map(({name}) => name))
  return [...(listed?.diagnostics ?? []), ...found, ...keys.filter(({path}) => !names.has(path ?? ''))]
}

async function typedList(path: string | undefined) {
  if (path === undefined) return undefined
  const {text, diagnostics} = await readText(path)
  const {references} = readReferenceList(text, {whole: true, path})
  return {items: references.map(({item}) => item), diagnostics}
}
