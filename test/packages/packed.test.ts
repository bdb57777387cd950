/** What npm gets works: packed, installed in an empty project, used from JavaScript, TypeScript and the shell. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type PackedProject, packedProject} from '../support/packed.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('the packed packages', () => {
  let project: PackedProject
  beforeAll(() => {
    project = packedProject()
  }, 300_000)
  afterAll(() => project?.remove())

  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, {cwd: project.folder, encoding: 'utf8'})

  test('records are imported from JavaScript, and as JSON', () => {
    writeFileSync(
      join(project.folder, 'use.mjs'),
      `import {reference, worksCitedBy} from '@sitasi/core/references'
       import works from '@sitasi/core/references/works.json' with {type: 'json'}
       console.log(reference('pecoud2018').title, worksCitedBy('ramadhani2023').length > 5, works.length)`
    )
    expect(node('--no-warnings', 'use.mjs')).toBe(
      'What do we know about the International Organization for Migration? true 13\n'
    )
  })

  test('a wrong key is a compile error in TypeScript, the right one is not', () => {
    writeFileSync(
      join(project.folder, 'use.ts'),
      `import {formats, type Item} from '@sitasi/core'
       import {reference} from '@sitasi/core/references'
       export const right: Item = reference('pecoud2018')
       // @ts-expect-error: there is no such record
       export const wrong = reference('pecoud2081')
       export const names: string[] = formats.map((format) => format.name)`
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    node(
      tsc,
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      'use.ts'
    )
  })

  test('the command line runs', () => {
    const bin = join(project.folder, 'node_modules/@sitasi/cli/dist/bin.js')
    expect(node(bin, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    const works = join(project.folder, 'node_modules/@sitasi/core/references/works.json')
    expect(node(bin, 'format', works, '--style', 'apa', '--locale', 'id-ID')).toContain('Weitzer, R. (2015).')
  })

  test('styles download in at most 2 MB', () => {
    expect(statSync(project.tarballs.get('@sitasi/styles')!).size).toBeLessThanOrEqual(2 * 2 ** 20)
  })

  test.each(['@sitasi/core', '@sitasi/core/references', '@sitasi/styles', 'remark-sitasi'])(
    '%s bundles for a browser',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'sitasi-bundle-'))
      const result = await build({
        stdin: {contents: `export * from '${name}'`, resolveDir: project.folder},
        bundle: true,
        format: 'esm',
        platform: 'browser',
        splitting: true,
        outdir: folder,
        write: false,
        metafile: true,
        logLevel: 'silent'
      })
      rmSync(folder, {recursive: true, force: true})
      expect(Object.keys(result.metafile.inputs).length).toBeGreaterThan(0)
      expect(result.outputFiles.filter(({text}) => /["']node:/.test(text)).map(({path}) => path)).toEqual([])
    }
  )
})
