/** `sitasi render`: Markdown with citations as a complete document. */
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {SitasiError} from '@sitasi/core'
import {expandGlobs, fetchText} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {deliver} from '../product.ts'
import {withProgress} from '../progress.ts'
import {type CiteStyle, type Target, writeDocument} from '../render/index.ts'
import {
  type CitedManuscript,
  citeManuscript,
  imageReader,
  type Manuscript,
  readManuscript
} from '../render/manuscript/index.ts'
import {citeStyleOf, targetOf} from '../render-arguments.ts'
import {report} from '../reporters/report.ts'
import {inputPaths} from '../sources.ts'
import {openLocale, openStyle, styleSet} from '../styles.ts'
import {watchFiles} from '../watch-files.ts'

/** Runs the command; with `--watch` it goes on until it is stopped. */
export async function run(context: Context): Promise<ExitCode> {
  const target = targetOf(context)
  const citeStyle = citeStyleOf(context, target)
  const paths = await inputPaths(context)
  const bibliographies = await bibliographyPaths(context)
  const render = () => renderOnce(context, {target, citeStyle, paths, bibliographies})
  if (!context.args.on('watch')) return render()
  return watchFiles(
    context,
    [...paths, ...bibliographies].filter((path) => existsSync(path)),
    render
  )
}

interface Call {
  target: Target
  citeStyle: CiteStyle
  paths: ReadonlyArray<string>
  bibliographies: ReadonlyArray<string>
}

async function renderOnce(context: Context, call: Call): Promise<ExitCode> {
  const {target, citeStyle, paths} = call
  const manuscript = await readManuscript(paths, context.io.stdin)
  const cited = await withProgress(context, 'progress.formatting', () => cite(context, call, manuscript))
  const {tree, look, metadata} = cited
  const written = await writeDocument(target.name, {
    tree,
    metadata,
    look,
    options: {
      toc: context.args.on('toc'),
      citeStyle,
      bibliographies: cited.bibliographies,
      style: context.args.value('style'),
      referenceDoc: await referenceDoc(context),
      readImage: imageReader(
        manuscript.chapters.map(({folder}) => folder),
        outputFolder(context)
      )
    }
  })
  const code = report(context, [...cited.diagnostics, ...written.diagnostics])
  await deliver(context, written.content, paths)
  return code
}

async function cite(context: Context, call: Call, manuscript: Manuscript): Promise<CitedManuscript> {
  const {args} = context
  const named = args.value('style')
  const style = named === undefined ? undefined : await openStyle(named)
  const asked =
    args.value('locale') ?? (manuscript.metadata.source['lang'] === undefined ? style?.locale : undefined)
  const locale = asked === undefined ? undefined : openLocale(asked, {xml: '', diagnostics: []})
  const {bibliographies, citeStyle} = call
  const cited = await citeManuscript(manuscript, {
    citeStyle,
    outputFolder: outputFolder(context),
    styles: styleSet(),
    options: {
      bibliography: bibliographies.length > 0 ? bibliographies : undefined,
      csl: style?.xml,
      lang: locale?.locale,
      fetch: (url) => fetchNamed(url, bibliographies)
    }
  })
  const lang = args.value('locale') ?? cited.metadata.lang
  const said = [...(style?.diagnostics ?? []), ...(locale?.diagnostics ?? [])]
  return {...cited, metadata: {...cited.metadata, lang}, diagnostics: [...said, ...cited.diagnostics]}
}

/** Only what the user named is fetched; a document cannot ask for it. */
async function fetchNamed(url: string, named: ReadonlyArray<string>): Promise<string> {
  if (named.includes(url)) return fetchText(url)
  throw new SitasiError(
    'unreachable-address',
    `\`${url}\` is named by the document; name it with \`--bibliography\` to have it fetched`
  )
}

/** Those of the command line must be there; what a document names is looked for beside it. */
async function bibliographyPaths({args}: Context): Promise<ReadonlyArray<string>> {
  const paths = await expandGlobs(args.values('bibliography').filter((name) => !/^https?:/i.test(name)))
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new SitasiError('unreadable-file', `\`${missing}\` does not exist`)
  return [...paths, ...args.values('bibliography').filter((name) => /^https?:/i.test(name))]
}

const outputFolder = ({args}: Context): string => {
  const output = args.value('output')
  return output === undefined || output === '-' ? '.' : dirname(output)
}

async function referenceDoc({args}: Context): Promise<Uint8Array | undefined> {
  const path = args.value('reference-doc')
  if (path === undefined) return undefined
  try {
    return await readFile(path)
  } catch (error) {
    throw new SitasiError('unreadable-file', `\`${path}\` cannot be read`, {cause: error})
  }
}
