/**
 * Pages of the rules, made from the headers of their files: `node scripts/rules/pages.mjs`.
 * A test checks that pages and rules list each other, and that the pages are up to date.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['packages/core/src/rules/records/rules', 'packages/core/src/rules/prose']

/** The header of a file, without its stars. */
export function headerOf(source) {
  const body = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  return body
    .split('\n')
    .map((line) => line.replace(/^ ?\* ?/, '').trimEnd())
    .join('\n')
    .trim()
}

/** A header, taken apart: its sentence, its paragraphs, its examples. */
export function partsOf(header) {
  const [text = '', ...tags] = header.split(/^@/m)
  const [first = '', ...rest] = text.trim().split('\n\n')
  const [, id = '', summary = ''] = /^`([\w-]+)`: ([\s\S]*)$/.exec(first) ?? []
  const examples = tags.map((tag) => {
    const [, kind = '', body = ''] = /^(\w+)[ \n]?([\s\S]*)$/.exec(tag) ?? []
    return {kind, text: body.replace(/^ {2}/gm, '').trim()}
  })
  return {id, summary: summary.replace(/\s+/g, ' '), text: rest.join('\n\n'), examples}
}

/** Every rule with a header that names it: its id, its file’s source and the parts of its header. */
export function rules() {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .sort()
      .map((name) => {
        const source = readFileSync(join(root, folder, name), 'utf8')
        return {file: `${folder}/${name}`, source, ...partsOf(headerOf(source))}
      })
      .filter(({id}) => id !== '')
  )
}

/** The page of a rule, as Markdown. */
export function pageOf({id, summary, text, examples, source}) {
  const severity = /severity: '(\w+)'/.exec(source)?.[1] ?? ''
  const example = /\* @example\n([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  const own = example
    .split('\n')
    .map((line) => line.replace(/^ ?\* {0,3}/, ''))
    .join('\n')
    .trim()
  const blocks = examples
    .filter(({kind}) => titles[kind])
    .map(({kind, text: body}) => block(titles[kind], body))
  const first = summary[0].toUpperCase() + summary.slice(1)
  return `${[
    `# ${id}`,
    first,
    `Severity: ${severity}.`,
    ...(text === '' ? [] : [text]),
    ...blocks,
    ...(blocks.length === 0 && own !== '' ? [block('Reported', own)] : []),
    `Switch it off with \`rules: {'${id}': 'off'}\` in the configuration, or with a comment: \`sitasi-disable-next-entry ${id}\` in a library, \`sitasi-disable-next-line ${id}\` in a document.`
  ].join('\n\n')}\n`
}

const titles = {good: 'Fine', bad: 'Reported', fixed: 'Mended by `--fix`'}

const block = (title, body) =>
  `**${title}**\n\n\`\`\`${body.startsWith('[') ? 'json' : 'bibtex'}\n${body}\n\`\`\``.replace(
    /```bibtex\n(?![@%])/,
    '```text\n'
  )

/** The list of all pages. */
export function indexOf(list) {
  const lines = list.map(({id, summary}) => `- [\`${id}\`](${id}.md): ${summary}`)
  return `# Rules\n\nMade from the headers of the rules by \`node scripts/rules/pages.mjs\`.\n\n${lines.join('\n')}\n`
}

/** Every page by its name. */
export function pages() {
  const list = rules()
  return new Map([['README.md', indexOf(list)], ...list.map((rule) => [`${rule.id}.md`, pageOf(rule)])])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs/rules')
  rmSync(folder, {recursive: true, force: true})
  for (const [name, text] of pages()) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
}
