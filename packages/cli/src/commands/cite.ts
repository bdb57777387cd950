/** `sitasi cite`: citations typed as prose become keys; a diff by default, the file itself with `--write`. */

import {type Diagnostic, placesOf} from '@sitasi/core'
import {writeText} from '@sitasi/core/node'
import {applyEdits, type LeftCitation, readProse, rewriteProse} from '@sitasi/core/prose'
import type {Context} from '../command.ts'
import {unifiedDiff} from '../diff.ts'
import {type Document, readDocuments, readLibrary} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {deliver} from '../product.ts'
import {report} from '../reporters/report.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command; 1 where a citation was left as typed that should have had a key. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const documents = await readDocuments(context)
  const library = await readLibrary(context)
  if (!library) throw new UsageError('error.no-library')
  if (args.value('output') !== undefined && documents.length > 1) throw new UsageError('error.one-output')
  const items = library.entries.map(({item}) => item)
  const diagnostics: Diagnostic[] = [...library.diagnostics]
  for (const document of documents) {
    const {text} = document
    const reading = readProse(text, {library: items})
    const {edits, left} = rewriteProse(text, reading.matches, reading.items)
    const rewritten = applyEdits(text, edits)
    if (args.on('write') && document.path !== '-') {
      if (rewritten !== text) await writeText(document.path, rewritten)
    } else if (args.value('output') !== undefined || document.path === '-') {
      await deliver(context, rewritten, [document.path])
    } else io.out(unifiedDiff(document.name, text, rewritten, ui.paint))
    diagnostics.push(...document.diagnostics, ...left.map((one) => leftAlone(one, document)))
  }
  report(context, diagnostics)
  return diagnostics.some(({severity}) => severity !== 'info') ? 1 : 0
}

/** Kinds that have no key by their nature are information; the rest wants the author’s eye. */
function leftAlone({citation, reason, reasons}: LeftCitation, {name, text}: Document): Diagnostic {
  const why = reasons.length > 0 ? `${reason}: ${reasons.join(', ')}` : reason
  return {
    ruleId: `cite-left-${reason}`,
    severity: reason === 'kind' || reason === 'inside' ? 'info' : 'warning',
    message: `Unexpected citation \`${citation.text.replaceAll('`', '’')}\`, expected one that means one work for certain; it is left as typed (${why})`,
    path: name,
    place: placesOf(text).placeOf(citation.start, citation.end),
    actual: citation.text
  }
}
