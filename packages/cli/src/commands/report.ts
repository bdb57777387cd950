/** `sitasi report`: each work, how often and where it is cited, and its problems, for a supervisor. */
import {extname} from 'node:path'
import {lintLibrary, settle} from '@sitasi/core/lint'
import {loadConfig, readText} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import {readDocuments} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {mixedFiles} from '../mixed-files.ts'
import {deliver} from '../product.ts'
import {reportCsv} from '../report/csv.ts'
import {reportFacts} from '../report/facts.ts'
import {reportHtml} from '../report/html.ts'
import {UsageError} from '../usage-error.ts'

const kinds = ['html', 'csv', 'json']

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const kind = kindOf(context)
  const files = await mixedFiles(context)
  const presets = args.values('preset')
  const settled = presets.length > 0 ? settle({presets}, '--preset') : await loadConfig('.')
  const now = io.now()
  const today = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()] as const
  const documents = files.documents.length > 0 ? await readDocuments(context, files.documents) : []
  const libraries = await Promise.all(
    files.libraries.map(async (path) =>
      lintLibrary((await readText(path)).text, {...settled, path, ui: ui.language, today})
    )
  )
  const facts = reportFacts(documents, libraries)
  const date = now.toISOString().slice(0, 10)
  const product =
    kind === 'csv'
      ? reportCsv(facts)
      : kind === 'json'
        ? `${JSON.stringify(facts, null, 2)}\n`
        : reportHtml(facts, {ui, date})
  await deliver(context, product, [...files.documents, ...files.libraries])
  return 0
}

/** What `--to` says, else what the output’s name says, else HTML. */
function kindOf({args}: Context): string {
  const asked = args.value('to')
  if (asked === undefined) {
    const ending = extname(args.value('output') ?? '')
      .slice(1)
      .toLowerCase()
    return kinds.includes(ending) ? ending : 'html'
  }
  if (kinds.includes(asked)) return asked
  throw new UsageError('error.not-one-of', {found: asked, option: '--to'}, kinds)
}
