/**
 * Documents by cases: `input.md`, nodes that follow it in `more.json`, options in `options.json`; expected is the
 * document in each target that has an `expected.` file (all of them at first), and the diagnostics.
 */
import {type TreeNode, writeDocument} from '../../packages/cli/src/render/index.ts'
import {eachCase, json} from '../support/cases.ts'
import {documentOf} from './support.ts'

const targets = [
  ['html', 'html'],
  ['markdown', 'md'],
  ['gfm', 'gfm.md'],
  ['latex', 'tex'],
  ['typst', 'typ'],
  ['text', 'txt']
] as const

const withoutStyleSheet = (text: string) => text.replace(/<style>[\s\S]*?<\/style>/, '<style>…</style>')

eachCase('render/documents', async (it) => {
  const more = it.has('more.json') ? (JSON.parse(it.read('more.json')) as TreeNode[]) : []
  const {only, ...options} = it.has('options.json') ? JSON.parse(it.read('options.json')) : {only: undefined}
  const {look, ...rest} = options
  for (const [target, extension] of targets) {
    if (only && !only.includes(target)) continue
    const document = {...documentOf(it.read('input.md'), more), ...(look ? {look} : {}), options: rest}
    const {content, diagnostics} = await writeDocument(target, document)
    it.expect(`expected.${extension}`, withoutStyleSheet(content as string))
    if (diagnostics.length > 0 || it.has(`diagnostics.${extension}.json`))
      it.expect(`diagnostics.${extension}.json`, json(diagnostics))
  }
})
