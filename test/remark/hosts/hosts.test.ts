/** The examples for hosts, each run on the packed packages as who copies it would run it. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {testWithTools} from '../../render/tools.ts'
import {type PackedProject, packedProject} from '../../support/packed.ts'
import {driven} from './driven.ts'

const examples = fileURLToPath(new URL('../../../examples/hosts', import.meta.url))

const others = [
  '@11ty/eleventy',
  'esbuild',
  'rehype-stringify',
  'remark-cli',
  'remark-frontmatter',
  'remark-gfm',
  'remark-parse',
  'remark-rehype',
  'unified',
  'vfile'
]

describe('hosts', () => {
  let project: PackedProject
  const folder = (host: string) => join(project.folder, host)
  const bin = (name: string, file: string) => join(project.folder, 'node_modules', name, file)
  const node = (host: string, ...args: string[]) =>
    spawnSync(process.execPath, args, {cwd: folder(host), encoding: 'utf8', timeout: 60_000})

  beforeAll(() => {
    project = packedProject(['@sitasi/core', '@sitasi/styles', 'remark-sitasi'], others)
    for (const host of readdirSync(examples)) {
      cpSync(join(examples, host), folder(host), {recursive: true})
      rmSync(join(folder(host), 'build'), {recursive: true, force: true})
    }
  }, 300_000)
  afterAll(() => project?.remove())

  test('a script with unified prints HTML', () => {
    const {status, stdout, stderr} = node('unified', 'render.mjs')
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(words(stdout)).toContain('guesses, as Weitzer (2015, p. 231) shows')
    expect(words(stdout)).toContain('(see Pécoud, 2018, pp. 1621–1623)')
    expect(words(stdout)).toContain('Annual Review of Sociology, 41, 223–242.')
    expect(stdout).toContain('<a href="#ref-weitzer2015" role="doc-biblioref">')
  })

  test('remark on the command line resolves citations', () => {
    const {status, stdout, stderr} = node('remark-cli', bin('remark-cli', 'cli.js'), '--no-color', 'text.md')
    expect(status).toBe(0)
    expect(stderr).toContain('text.md: no issues found')
    expect(stdout).toContain('Weitzer (2015, p. 231)')
    expect(stdout).toContain('*Annual Review of Sociology*')
    expect(stdout).not.toContain('@')
  })

  test('remark on the command line names a mistyped key and fails where asked', () => {
    const {status, stderr} = node(
      'remark-cli',
      bin('remark-cli', 'cli.js'),
      '--no-color',
      '--frail',
      'draft.md'
    )
    expect(status).toBe(1)
    expect(stderr).toMatch(/^3:40-3:51\s+warning\s+.*`weitzer2051`.*`weitzer2015`\s+unknown-key\s+sitasi$/m)
  })

  test('a site built by Eleventy cites on each page in its own style and language', () => {
    const {status, stderr} = node('eleventy', bin('@11ty/eleventy', 'cmd.cjs'))
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    const page = (name: string) => readFileSync(join(folder('eleventy'), 'build', name), 'utf8')
    const [index, migration] = [page('index.html'), page('migration/index.html')]
    expect(words(index)).toContain('Who counts the trafficked? Figures')
    expect(words(index)).toContain('as Weitzer (2015, p. 231) shows')
    expect(index).not.toContain('Pécoud')
    expect(migration).toContain('<html lang="id-ID">')
    expect(migration).not.toContain('Weitzer')
    expect(words(migration)).toContain('diragukan lihat [1, hlm. 1621–1623].')
  })

  describe('a page in the browser', () => {
    beforeAll(() => {
      execFileSync(process.execPath, ['build.mjs'], {cwd: folder('browser'), stdio: 'ignore'})
    })

    test('is bundled without anything of Node', () => {
      const build = join(folder('browser'), 'build')
      const scripts = readdirSync(build).filter((name) => name.endsWith('.js'))
      expect(scripts.length).toBeGreaterThan(1)
      const texts = scripts.map((name) => readFileSync(join(build, name), 'utf8')).join('\n')
      expect(texts).not.toMatch(/["']node:/)
    })

    testWithTools('renders, and renders again what is typed', ['chromium'], async () => {
      const {first, typed} = await driven(join(folder('browser'), 'build'), 'Nothing but [@pecoud2018].')
      expect(words(first.page)).toContain('Guesses, as Weitzer (2015, p. 231) shows')
      expect(first.page).toContain('<strong>weitzer2051?</strong>')
      expect(first.messages).toContain('weitzer2015')
      expect(words(typed.page)).toContain('Nothing but (Pécoud, 2018).')
      expect(typed).toMatchObject({messages: ''})
    })
  })
})

/** The text of HTML, its white space in single spaces. */
const words = (html: string) =>
  html
    .replaceAll(/<[^>]{1,1000}>/g, '')
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .trim()
