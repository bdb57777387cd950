/**
 * The plugin: syntax at once, then, in the transform, front matter, files, citing and reporting.
 */
/// <reference types="remark-parse" />
/// <reference types="remark-stringify" />

import {bibliography, loadEngine} from '@sitasi/core'
import type {Root} from 'mdast'
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {type CiteRequest, citeDocuments} from './document.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Host} from './host.ts'
import {abbreviate, type Base, loadAbbreviations, loadBibliography, loadStyle} from './load.ts'
import type {Options} from './options.ts'
import {report} from './report.ts'
import {citationFromMarkdown, citationSyntax, citationToMarkdown} from './syntax/index.ts'
import {renderedToMarkdown} from './to-markdown.ts'

/** The plugin for a host: Node, or one without files. */
export function makePlugin(host: Host): Plugin<[(Options | null | undefined)?], Root> {
  return function (this: Processor, options?: Options | null) {
    addSyntax(this)
    const parse = (value: string) => this.parse(value) as Root
    return (tree: Root, file: VFile) => cite(tree, file, options ?? {}, host, parse)
  }
}

/** Gives a processor the syntax alone: Markdown in, `citation` nodes, Markdown out. */
export function addSyntax(processor: Processor): void {
  const data = processor.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), citationSyntax()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), citationFromMarkdown()]
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    gfmFootnoteToMarkdown(),
    citationToMarkdown(),
    renderedToMarkdown()
  ]
}

async function cite(
  tree: Root,
  file: VFile,
  options: Options,
  host: Host,
  parse: (text: string) => Root
): Promise<void> {
  const path = file.path || undefined
  const matter = readFrontMatter(tree, path, givenMatter(file))
  const settings = {...matter.options, ...given(options)}
  const loaded = await loadRequest(settings, baseOf(file, settings), host, matter.references)
  const {request} = loaded
  const {prose: mode = 'off'} = settings
  const module = mode === 'off' ? undefined : await import('./prose/apply.ts')
  const prose =
    mode === 'off' ? undefined : module?.applyProse({tree, text: String(file), path, mode, parse, request})
  const {diagnostics, data} = citeDocuments([{tree, path}], prose?.request ?? request)
  report(file, [...matter.diagnostics, ...loaded.diagnostics, ...(prose?.diagnostics ?? []), ...diagnostics])
  file.data.sitasi = module && prose ? module.withProse(data, prose.cited) : data
}

/** Options win over front matter where they are given. */
const given = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** Everything that citing takes, loaded as the options say; `inline` are the `references` of front matter. */
export async function loadRequest(options: Options, base: Base, host: Host, inline?: string) {
  const [items, style, short, engine] = await Promise.all([
    loadBibliography(options, base, host, inline),
    loadStyle(options, base, host),
    loadAbbreviations(options, base, host),
    options.engine ?? loadEngine()
  ])
  const entries = items.value.entries
  const abbreviated = abbreviate(
    entries.map(({item}) => item),
    short.value
  )
  const whole =
    short.value.size === 0
      ? items.value
      : bibliography([entries.map((entry, index) => ({...entry, item: abbreviated[index]!}))])
  const request: CiteRequest = {
    ...options,
    bibliography: whole,
    style: style.value.xml,
    localeXml: style.value.localeXml,
    engine
  }
  return {request, diagnostics: [...items.diagnostics, ...style.diagnostics, ...short.diagnostics]}
}

function baseOf(file: VFile, {folders = []}: Options): Base {
  const own = file.dirname === undefined || file.dirname === '.' ? '' : file.dirname
  const absolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(own)
  const folder = absolute || own === '' ? own : `${file.cwd.replace(/[/\\]$/, '')}/${own}`
  return {path: file.path || undefined, folders: [...(folder === '' ? [] : [folder]), ...folders, file.cwd]}
}

/** Metadata that vfile-matter or a site generator has read. */
function givenMatter({data}: VFile): unknown {
  const astro = data['astro'] as {frontmatter?: unknown} | undefined
  return data['matter'] ?? data['frontmatter'] ?? astro?.frontmatter
}
