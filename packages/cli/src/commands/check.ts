/** `sitasi check`: what a document cites against what it lists. */
import type {Diagnostic} from '@sitasi/core'
import {readText} from '@sitasi/core/node'
import {checkProse, readReferenceList} from '@sitasi/core/prose'
import type {Context} from '../command.ts'
import {readDocuments, readLibrary} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {report} from '../reporters/report.ts'
import {wholeNumber} from '../whole-number.ts'

/** Runs the command; 1 where anything above information is found. */
export async function run(context: Context): Promise<ExitCode> {
  const {args, ui} = context
  const etAlFrom = wholeNumber(args, 'et-al-from', 2)
  const documents = await readDocuments(context)
  const library = await listed(context)
  const diagnostics: Diagnostic[] = [...library.diagnostics]
  for (const {name, text, diagnostics: found} of documents) {
    diagnostics.push(
      ...found,
      ...checkProse(text, {path: name, ui: ui.language, etAlFrom, library: library.items})
    )
  }
  report(context, diagnostics)
  return diagnostics.some(({severity}) => severity !== 'info') ? 1 : 0
}

/** What to compare with: `--references`, a typed list; `--bibliography`, a library; else each document’s own list. */
async function listed(context: Context) {
  const path = context.args.value('references')
  if (path === undefined) {
    const library = await readLibrary(context)
    return {items: library?.entries.map(({item}) => item), diagnostics: library?.diagnostics ?? []}
  }
  const {text, diagnostics} = await readText(path)
  const {references} = readReferenceList(text, {whole: true, path})
  return {items: references.map(({item}) => item), diagnostics}
}
