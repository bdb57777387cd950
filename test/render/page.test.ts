/** The page in a browser: no accessibility violation, nothing loaded from elsewhere, A4 on paper. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {type TreeNode, writeDocument} from '../../packages/cli/src/render/index.ts'
import {documentOf} from './support.ts'
import {testWithTools, violations} from './tools.ts'

const cases = fileURLToPath(new URL('documents', import.meta.url))

/** All cases as one page, the title of the first. */
async function everything(): Promise<string> {
  const read = (name: string, file: string) => readFileSync(join(cases, name, file), 'utf8')
  const front = documentOf(read('front-matter-becomes-a-title', 'input.md'))
  const bodies = ['blocks-of-every-kind', 'inlines-of-every-kind', 'table-with-a-caption', 'footnotes'].map(
    (name) => read(name, 'input.md')
  )
  const more = JSON.parse(read('reference-list-with-hanging-indent', 'more.json')) as TreeNode[]
  const {tree} = documentOf(`${bodies.join('\n\n')}\n\n# Daftar Pustaka\n`, more)
  const {content} = await writeDocument('html', {...front, tree, options: {toc: true}})
  return content as string
}

describe('page', () => {
  testWithTools('axe finds no violation', ['chromium'], async () => {
    expect(await violations(await everything())).toEqual([])
  })

  testWithTools('axe finds no violation in the dark', ['chromium'], async () => {
    const dark = (await everything()).replaceAll('@media (prefers-color-scheme: dark)', '@media screen')
    expect(await violations(dark)).toEqual([])
  })

  testWithTools('axe would find one', ['chromium'], async () => {
    expect(JSON.stringify(await violations((await everything()).replace('lang="id"', '')))).toContain(
      'html-has-lang'
    )
  })

  test('loads nothing and has no script', async () => {
    for (const name of readdirSync(cases)) {
      const {content} = await writeDocument(
        'html',
        documentOf(readFileSync(join(cases, name, 'input.md'), 'utf8'))
      )
      expect(content).not.toMatch(/<script|<link|@import|url\(/)
    }
  })

  test('has each id once', async () => {
    const ids = [...(await everything()).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('every link within it has its target', async () => {
    const html = await everything()
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!)
    expect(targets.filter((id) => !ids.has(id))).toEqual(['ref-gone'])
  })
})
