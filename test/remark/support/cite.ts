/**
 * The plugin as tests run it: styles and locales of test/core/engine (ours, and small), the library of
 * this folder, no file but those named.
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import rehypeStringify from 'rehype-stringify'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkSitasi, {type Options, type StyleLibrary} from 'remark-sitasi'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import {localeXml, style} from '../../core/engine/requests.ts'

const library = fileURLToPath(new URL('../library.bib', import.meta.url))

const label = ([name, one, many]: readonly string[]) =>
  `<term name="${name}" form="short"><single>${one}</single><multiple>${many}</multiple></term>`

/** Kinds of locator that the locale of test/core/engine does without. */
const labels = [
  ['chapter', 'chap.', 'chaps.'],
  ['section', 'sec.', 'secs.'],
  ['figure', 'fig.', 'figs.']
]
  .map(label)
  .join('')

/** Styles by the names of test/core/engine/styles. */
export const styles: StyleLibrary = {
  findStyle: (name) => {
    if (!['author-date', 'notes', 'numeric'].includes(name)) throw new Error(`no style ${name}`)
    return {id: name, diagnostics: []}
  },
  localeChain: (tag) => [tag, 'en-US'],
  styleXml: style,
  localeXml: (tag) => {
    const xml = localeXml(tag)
    if (xml === undefined) throw new Error(`no locale ${tag}`)
    return tag === 'en-US' ? xml.replace('</terms>', `${labels}</terms>`) : xml
  }
}

const files: Readonly<Record<string, string>> = {'library.bib': library}

/** Options of every test. */
export const testOptions: Options = {
  csl: 'author-date',
  lang: 'en-US',
  bibliography: 'library.bib',
  linkCitations: false,
  styles,
  readFile: async (path) => readFileSync(files[path.split('/').at(-1) ?? ''] ?? path)
}

/** Markdown → HTML, with what the plugin says. */
export async function cite(markdown: string, options: Options = {}, others: PluggableList = []) {
  const file = new VFile({value: markdown, path: 'document.md', cwd: '/work'})
  const html = await unified()
    .use(remarkParse)
    .use([remarkGfm, remarkFrontmatter, ...others])
    .use(remarkSitasi, {...testOptions, ...options})
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(file)
  return {html: `${String(html).trim()}\n`, messages: file.messages, data: file.data.sitasi!}
}
