import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {
  citationsOf,
  type ReferenceKey,
  reference,
  references,
  sources,
  studies,
  unresolvedCitationsOf,
  weitzer2015,
  works,
  worksCitedBy,
  worksListedBy
} from '@sitasi/core/references'
import {build} from 'esbuild'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {SitasiError} from '../../packages/core/src/error.ts'
import * as generated from '../../packages/core/src/records/generated.ts'
import * as entry from '../../packages/core/src/records/index.ts'
import {citations, lists, records} from './files.ts'

const path = (name: string) => fileURLToPath(new URL(`../../packages/core/${name}`, import.meta.url))
const ids = (items: ReadonlyArray<{id: string}>) => items.map(({id}) => id)

describe('@sitasi/core/references', () => {
  test('is made from the files', () => {
    execFileSync(process.execPath, [path('scripts/records.mjs'), '--check'])
    expect(references).toEqual(records)
    expect([...studies, ...works, ...sources]).toEqual(references)
    expect(generated.lists).toEqual(lists)
    expect(generated.citations).toEqual(citations)
  })

  test('exports each record under its own name', () => {
    for (const item of references) expect(Object.values(entry)).toContain(item)
    for (const name of Object.keys(generated)) {
      expect(name in entry || ['byKey', 'lists', 'citations'].includes(name), name).toBe(true)
    }
  })

  test('finds a record by its key', () => {
    expect(reference('weitzer2015')).toBe(weitzer2015)
    for (const {id} of references) expect(reference(id as ReferenceKey).id).toBe(id)
  })

  test('a wrong key throws, and names the nearest', () => {
    const wrong = (key: string) => () => reference(key as ReferenceKey)
    expect(wrong('weitzer2051')).toThrow('Unexpected key `weitzer2051`, expected `weitzer2015`')
    for (const key of ['__proto__', 'constructor', '']) expect(wrong(key)).toThrow(SitasiError)
  })

  test('a wrong key is a compile error', () => {
    const line = (key: string) => `import {reference} from './index.ts'; reference('${key}')`
    expect(errorsOf(line('weitzer2015'))).toEqual([])
    expect(errorsOf(line('weitzer2051')).join()).toContain('"weitzer2051"')
  })

  test('knows who cites what', () => {
    expect(ids(worksCitedBy('ramadhani2023')).slice(0, 4)).toEqual([
      'betz2009',
      'weitzer2015',
      'tvpa2000',
      'logan2009'
    ])
    expect(worksCitedBy('ramadhani2023')).toHaveLength(18)
    expect(worksListedBy('ramadhani2023')).toEqual(works)
    expect(citationsOf('ramadhani2023')).toHaveLength(22)
    expect(unresolvedCitationsOf('ramadhani2023').map(({printed}) => printed)).toEqual([
      '(Permana, 2021)',
      'Pincus & Minahan'
    ])
    expect(worksCitedBy('sari-benjina')).toEqual([])
    expect(() => worksCitedBy('sari' as 'sari-benjina')).toThrow('`sari-benjina`')
  })

  test('shows what is listed and never cited', () => {
    const cited = new Set(worksCitedBy('ramadhani2023'))
    const never = worksListedBy('ramadhani2023').filter((item) => !cited.has(item))
    expect(ids(never)).toEqual(['arif2016', 'farhana2010'])
  })

  test('nobody can change a record for others', () => {
    expect(() => Object.assign(weitzer2015, {title: ''})).toThrow(TypeError)
    expect(() => Object.assign(weitzer2015.author![0]!, {family: ''})).toThrow(TypeError)
    expect(() => (references as unknown[]).push({})).toThrow(TypeError)
    expect(() => Object.assign(citationsOf('ramadhani2023')[0]!, {cited: null})).toThrow(TypeError)
  })

  test('a bundle of one record holds no other', async () => {
    const one = await bundle(`import {weitzer2015} from './index.ts'; console.log(weitzer2015)`)
    expect(one).toContain('Annual Review of Sociology')
    expect(one).not.toMatch(/logan2009|ramadhani2023|Permana/)
    const all = await bundle(`import {references} from './index.ts'; console.log(references)`)
    expect(all).toMatch(/logan2009/)
  })
})

async function bundle(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: path('src/records'), loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser'
  })
  return outputFiles[0]!.text
}

/** What the compiler says about a file beside the records’ index. */
function errorsOf(text: string): string[] {
  const file = path('src/records/snippet.ts')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: []
  }
  const host = ts.createCompilerHost(options)
  const {getSourceFile, fileExists} = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? ts.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest)
  const program = ts.createProgram([file], options, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
