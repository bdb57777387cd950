/** `sitasi format`: a bibliography in a style and a language, to text, Markdown, HTML … */
import {extname} from 'node:path'
import {
  type Bibliography,
  type Citation,
  type Item,
  loadEngine,
  loadWriter,
  nearest,
  type Rendered,
  type RichText,
  writerNames,
  writers
} from '@sitasi/core'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {listAsJson} from '../list-as-json.ts'
import {deliver} from '../product.ts'
import {withProgress} from '../progress.ts'
import {report} from '../reporters/report.ts'
import {inputPaths, readInput} from '../sources.ts'
import {openLocale, openStyle} from '../styles.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const target = targetOf(context)
  const style = await openStyle(context.args.value('style') ?? 'apa')
  const locale = openLocale(context.args.value('locale'), style)
  const paths = await inputPaths(context)
  const input = await readInput(context, paths)
  const items = chosen(context, input)
  const citations = await typedCitations(context, locale.locale)
  const rendered = await withProgress(context, 'progress.formatting', async () => {
    const engine = await loadEngine()
    return engine.render({
      style: style.xml,
      items,
      citations,
      nocite: 'all',
      locale: locale.locale,
      localeXml: locale.localeXml
    })
  })
  const code = report(context, [
    ...style.diagnostics,
    ...locale.diagnostics,
    ...input.diagnostics,
    ...rendered.diagnostics
  ])
  if (items.length > 0 || code === 0) await deliver(context, await written(rendered, target, context), paths)
  return code
}

/** What `--to` says, else what the output’s name says, else text. */
function targetOf({args}: Context): string {
  const asked = args.value('to')
  if (asked !== undefined) {
    if (Object.hasOwn(writers, asked)) return asked
    throw new UsageError('error.not-one-of', {found: asked, option: '--to'}, writerNames)
  }
  const extension = extname(args.value('output') ?? '')
    .slice(1)
    .toLowerCase()
  return writerNames.find((name) => writers[name].extension === extension) ?? 'text'
}

/** All items, or those of `--only`; a key that is not there is an error with the nearest keys. */
function chosen({args}: Context, {entries, get}: Bibliography): ReadonlyArray<Item> {
  const keys = args
    .values('only')
    .flatMap((list) => list.split(/[,\s]+/))
    .filter((key) => key !== '')
  if (keys.length === 0) return entries.map(({item}) => item)
  return keys.map((key) => {
    const entry = get(key)
    if (entry) return entry.item
    const ids = entries.map(({item}) => item.id)
    throw new UsageError('error.unknown-key', {found: key}, nearest(key, ids))
  })
}

/** What `--cite` holds; Markdown’s parser is loaded only for it. */
async function typedCitations({args}: Context, lang: string | undefined): Promise<Citation[]> {
  const typed = args.values('cite')
  if (typed.length === 0) return []
  const {parseCites} = await import('../cites.ts')
  return typed.map((text) => parseCites(text, lang))
}

async function written(rendered: Rendered, target: string, {ui}: Context): Promise<string> {
  if (target === 'json') return listAsJson(rendered)
  const {writeInline, writeList} = await loadWriter(target)
  const list = writeList(rendered)
  if (rendered.citations.length === 0) return list
  const citations = rendered.citations.map((_, index) => `${writeInline(whole(rendered, index))}\n`).join('')
  return target === 'text' ? `${ui.say('format.citations')}: ${citations}\n${list}` : `${citations}\n${list}`
}

/** A citation with the author that a note style leaves to the running text. */
function whole({citations, authors}: Rendered, index: number): RichText {
  const author = authors[index]
  return author === undefined
    ? citations[index]!
    : [...author, {type: 'text', value: ' '}, ...citations[index]!]
}
