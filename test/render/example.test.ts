/** The example thesis: both chapters, every target, no complaint; on screen, on paper and in LibreOffice. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {sources, studies, works} from '../../packages/core/src/records/index.ts'
import {sitasi} from '../support/cli.ts'
import {pagesOf, printed, testWithTools, violations} from './tools.ts'

const examples = fileURLToPath(new URL('../../examples/skripsi', import.meta.url))
const chapters = ['bab-2', 'chapter-2']
const extensions = ['html', 'md', 'tex', 'typ', 'txt', 'docx']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-example-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

async function rendered(chapter: string, extension: string): Promise<Buffer> {
  const out = join(folder, `${chapter}.${extension}`)
  const {code, err} = await sitasi(['render', `${chapter}.md`, '--toc', '--quiet', '-o', out], {
    folder: examples
  })
  expect([code, err]).toEqual([0, ''])
  return readFileSync(out)
}

const source = (chapter: string) => readFileSync(join(examples, `${chapter}.md`), 'utf8')
/** Citations as typed: brackets with a key, and keys outside brackets. */
const typed = (chapter: string) =>
  source(chapter)
    .replace(/^---[\s\S]*?\n---\n/, '')
    .match(/\[[^\][]*@[^\][]*\]|@[\w-]+/g)!

describe.each(chapters)('%s', (chapter) => {
  test.each(extensions)('becomes %s', async (extension) => {
    expect((await rendered(chapter, extension)).length).toBeGreaterThan(4000)
  })

  test('every citation is one marked element, and every record it names is known', async () => {
    const html = (await rendered(chapter, 'html')).toString()
    const marked = [...html.matchAll(/data-cites="([^"]*)"/g)].map(([, keys]) => keys!.split(' '))
    const narrativeWithLocator = source(chapter).match(/@[\w-]+ \[(?![^\]]*@)/g)!.length
    expect(marked).toHaveLength(typed(chapter).length)
    expect(narrativeWithLocator).toBeGreaterThan(0)
    expect(html).not.toMatch(/\?<\/strong>/)
  })

  testWithTools('the page has no violation', ['chromium'], async () => {
    expect(await violations((await rendered(chapter, 'html')).toString())).toEqual([])
  })

  testWithTools(
    'on paper, the left margin is 4 cm and the right one 3 cm',
    ['chromium', 'pdftotext'],
    async () => {
      const {width, words} = await printed((await rendered(chapter, 'html')).toString())
      const point = 72 / 2.54
      expect(width).toBeCloseTo(21 * point, -1)
      expect(Math.min(...words.map(({left}) => left))).toBeGreaterThan(4 * point - 1)
      expect(Math.min(...words.map(({left}) => left))).toBeLessThan(4 * point + 2)
      expect(Math.max(...words.map(({right}) => right))).toBeLessThan(18 * point + 1)
      expect(Math.max(...words.map(({right}) => right))).toBeGreaterThan(18 * point - 6)
    }
  )
})

test('each chapter cites every record there is', () => {
  const keys = [...works, ...studies, ...sources].map(({id}) => id)
  for (const chapter of chapters) {
    expect(
      keys.filter((key) => !source(chapter).includes(`@${key}`)),
      chapter
    ).toEqual([])
  }
})

testWithTools(
  'notes of a note style are footnotes on the page of their mark',
  ['soffice', 'pdftotext'],
  async () => {
    const pages = await pagesOf(await rendered('chapter-2', 'docx'))
    const page = pages.find((text) => text.includes('Readers who want'))!
    expect(page).toContain('Weitzer, “Human Trafficking and Contemporary Slavery,”')
    expect(pages.at(-1)).not.toContain('Weitzer, “Human Trafficking')
  }
)
