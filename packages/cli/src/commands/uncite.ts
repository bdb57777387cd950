/**
 * `sitasi uncite`: keys become what a style prints for them, for readers of plain text; everything else
 * stays as typed, to the character.
 */
import {dirname} from 'node:path'
import type {Diagnostic, Item} from '@sitasi/core'
import {readText, writeText} from '@sitasi/core/node'
import {readReferenceList, uncite} from '@sitasi/core/prose'
import {type CiteDocument, citeDocuments, loadRequest, type Options, readFrontMatter} from 'remark-sitasi'
import type {Context} from '../command.ts'
import {type Document, readDocuments, readLibrary} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {deliver} from '../product.ts'
import {parseMarkdown} from '../render/manuscript/markdown.ts'
import {printedIn} from '../render/manuscript/printed.ts'
import {report} from '../reporters/report.ts'
import {openLocale, openStyle, styleSet} from '../styles.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command; 1 where a key has no entry. */
export async function run(context: Context): Promise<ExitCode> {
  const {args} = context
  const documents = await readDocuments(context)
  const writes = args.on('write')
  if (!writes && documents.length > 1) throw new UsageError('error.one-output')
  const library = await readLibrary(context)
  const items = library?.entries.map(({item}) => item)
  const diagnostics: Diagnostic[] = [...(library?.diagnostics ?? [])]
  for (const document of documents) {
    const made = await uncited(document, items, context)
    diagnostics.push(...document.diagnostics, ...made.diagnostics)
    if (!writes || document.path === '-') await deliver(context, made.text, [document.path])
    else if (made.text !== document.text) await writeText(document.path, made.text)
  }
  return report(context, diagnostics)
}

async function uncited(document: Document, items: ReadonlyArray<Item> | undefined, context: Context) {
  const {text, name, path} = document
  const tree = parseMarkdown(text)
  const root = tree as unknown as CiteDocument['tree']
  const matter = readFrontMatter(root, name)
  const look = await lookOf(context, matter.options.lang)
  const options: Options = {
    ...matter.options,
    ...look.options,
    ...(items && {references: items, bibliography: []}),
    ...(hasTypedList(text) && {suppressBibliography: true}),
    linkCitations: false
  }
  const folder = path === '-' ? '.' : dirname(path)
  const base = {path: name, folders: [...new Set([folder, '.'])]}
  const loaded = await loadRequest(options, base, host, matter.references)
  if (/<style\b[^>]*\bclass="note"/.test(loaded.request.style.slice(0, 2000)))
    throw new UsageError('error.style-in-notes')
  const {data, diagnostics} = citeDocuments([{tree: root, path: name}], loaded.request)
  const missing = new Set(data.missing)
  const printed = printedIn(tree, text, (key) => !missing.has(key))
  return {
    text: uncite(text, printed),
    diagnostics: [...look.diagnostics, ...matter.diagnostics, ...loaded.diagnostics, ...diagnostics]
  }
}

/** Style and locale as the command line names them; they win over the front matter. */
async function lookOf({args}: Context, documentLang: string | undefined) {
  const named = args.value('style')
  const style = named === undefined ? undefined : await openStyle(named)
  const asked = args.value('locale') ?? (documentLang === undefined ? style?.locale : undefined)
  const locale = asked === undefined ? undefined : openLocale(asked, {xml: '', diagnostics: []})
  const options: Options = {
    ...(style && {csl: style.xml}),
    ...(locale?.locale !== undefined && {lang: locale.locale})
  }
  return {options, diagnostics: [...(style?.diagnostics ?? []), ...(locale?.diagnostics ?? [])]}
}

/** A list that the author typed stays, and none is added to it. */
const hasTypedList = (text: string): boolean =>
  readReferenceList(text).references.some(({confidence}) => confidence >= 0.5)

const host = {
  readFile: async (path: string) => (await readText(path)).text,
  openStyles: async () => styleSet()
}
