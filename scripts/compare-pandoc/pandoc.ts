/**
 * pandoc 3.10 as WebAssembly (npm `pandoc-wasm` 1.1.0), which this repository does not depend on: it is taken
 * from `PANDOC_WASM_DIR`, else installed in a folder of its own for the time of the run.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Item} from '../../packages/core/src/item.ts'
import type {Sample} from './citations.ts'
import {noted, numbered} from './citations.ts'
import type {Listed, Target} from './compare.ts'

/** What is used of pandoc-wasm. */
interface PandocWasm {
  convert(
    options: Readonly<Record<string, unknown>>,
    input: string,
    files: Record<string, string>
  ): Promise<{stdout: string; stderr: string}>
}

/** What stands for an entry in which nothing is printed. */
export const emptyEntry = '(empty entry)'

/** pandoc’s names of the targets; its Markdown without divs, spans and HTML, as ours is. */
const formats: Readonly<Record<Target, string>> = {
  text: 'plain',
  markdown: 'markdown-fenced_divs-native_divs-native_spans-bracketed_spans-raw_html-smart',
  html: 'html'
}

/** Loads pandoc. */
export async function loadPandoc(): Promise<PandocWasm> {
  const folder = process.env['PANDOC_WASM_DIR'] ?? install()
  const file = join(folder, 'node_modules', 'pandoc-wasm', 'index.js')
  return import(pathToFileURL(file).href)
}

function install(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitasi-pandoc-'))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const shell = process.platform === 'win32'
  execFileSync(npm, ['install', '--prefix', folder, '--no-save', 'pandoc-wasm@1.1.0'], {
    stdio: 'inherit',
    shell
  })
  return folder
}

/** The reference list as pandoc prints it. */
export async function listByPandoc(
  pandoc: PandocWasm,
  style: string,
  lang: string,
  items: ReadonlyArray<Item>
): Promise<Record<Target, Listed>> {
  const html = await run(pandoc, 'html', style, lang, items)
  const listed = listedHtml(html)
  const keys = [...listed.entries].filter(([, content]) => content !== emptyEntry).map(([key]) => key)
  const paragraphs = async (target: Target) => {
    const entries = (await run(pandoc, target, style, lang, items)).trim().split(/\n{2,}/)
    return {frame: '', entries: new Map(keys.map((key, index) => [key, entries[index] ?? '']))}
  }
  return {text: await paragraphs('text'), markdown: await paragraphs('markdown'), html: listed}
}

/** The citations as pandoc prints them, in the text or in notes. */
export async function citationsByPandoc(
  pandoc: PandocWasm,
  style: string,
  lang: string,
  items: ReadonlyArray<Item>,
  samples: ReadonlyArray<Sample>
): Promise<Listed> {
  const paragraphs = samples.map(({markdown}) => `x ${markdown} y`)
  const html = await run(pandoc, 'html', style, lang, items, paragraphs.join('\n\n'))
  const inText = [...html.matchAll(/<p>x ?([\s\S]*?)\sy<\/p>/g)].map((match) => textOf(match[1]!))
  const notes = [...html.matchAll(/<li id="fn\d+">([\s\S]*?)<\/li>/g)].map((match) => textOf(match[1]!))
  const printed = notes.length === 0 ? inText : notes.map((note, index) => noted(inText[index] ?? '', note))
  return {frame: '', entries: numbered(samples, printed)}
}

/** Text of pandoc’s HTML, without the marks of notes. */
const textOf = (html: string): string =>
  html
    .replace(/<a href="#fn[^>]*>[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()

async function run(
  pandoc: PandocWasm,
  target: Target,
  style: string,
  lang: string,
  items: ReadonlyArray<Item>,
  text = ''
): Promise<string> {
  const options = {from: 'markdown', to: formats[target], citeproc: true, csl: 'style.csl', wrap: 'none'}
  const list = text === '' ? "nocite: '@*'" : 'suppress-bibliography: true'
  const document = `---\n${list}\nlang: ${lang}\nbibliography: items.json\n---\n\n${text}`
  const files = {'style.csl': style, 'items.json': JSON.stringify(items)}
  const {stdout, stderr} = await pandoc.convert(options, document, files)
  if (stderr.trim() !== '' && text === '') throw new Error(stderr)
  return stdout
}

/** The list’s own tag, and what stands in each entry’s. */
export function listedHtml(html: string): Listed {
  const [frame = '', ...rest] = html.trim().split(/<div id="ref-/)
  const entries = rest.map((part, index): [string, string] => {
    const [, key = '', content = ''] = /^([^"]*)"[^>]*>([\s\S]*)$/.exec(part) ?? []
    const inner = index === rest.length - 1 ? content.trim().replace(/<\/div>$/, '') : content
    const entry = inner.trim().replace(/<\/div>$/, '')
    return [key, entry.trim() || emptyEntry]
  })
  return {frame: frame.trim(), entries: new Map(entries)}
}
