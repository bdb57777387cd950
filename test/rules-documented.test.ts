/** Every id a diagnostic may have is explained in `docs/`, and nothing is explained that no source says. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {validationRules} from '@sitasi/core'
import {recordRules} from '@sitasi/core/lint'
import {describe, expect, test} from 'vitest'
import {proseRules} from '../packages/core/src/rules/prose/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const sources = readdirSync(join(root, 'packages'), {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\/src\/.*\.ts$/.test(file))
  .map((file) => ({file, code: codeOf(readFileSync(join(root, 'packages', file), 'utf8'))}))

/** Ids made from a template: the template, and what fills it, by the place that says so. */
const made: ReadonlyArray<{template: string; ids: ReadonlyArray<string>}> = [
  {template: `\${what}-not-found`, ids: notFoundIds()},
  {template: `cite-left-\${reason}`, ids: leftIds()}
]

/** Where an id reaches a diagnostic through a variable: each is counted in another way, below. */
const passedOn: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ['core/src/read.ts', argumentsOf('core/src/read.ts', 'nothing')],
  ['core/src/validate/spot.ts', Object.keys(validationRules)],
  ['core/src/rules/run.ts', proseRules.map(({id}) => id)],
  ['core/src/lint/library.ts', recordRules.map(({id}) => id)]
])

const literal = /ruleId:\s*([^,}\n]+)/g

const emitted = new Set([
  ...sources.flatMap(({code}) => [...code.matchAll(literal)].flatMap(([, value]) => quoted(value!))),
  ...made.flatMap(({ids}) => ids),
  ...[...passedOn.values()].flat()
])

const own = [...readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^### (\S+)$/gm)].map(
  ([, id]) => id!
)
const pages = readdirSync(join(root, 'docs/rules'))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.slice(0, -'.md'.length))

describe('docs/rules', () => {
  test('finds ids of every kind', () => {
    expect(emitted.size).toBeGreaterThan(100)
    const kinds = ['unknown-key', 'entry-set', 'empty-file', 'csl-date', 'record-doi', 'prose-web']
    for (const id of [...kinds, 'cite-left-kind', 'bibliography-not-found']) expect(emitted).toContain(id)
  })

  test('every id is explained', () => {
    const documented = new Set([...own, ...pages])
    expect([...emitted].filter((id) => !documented.has(id)).sort()).toEqual([])
  })

  test('every explanation is of an id there is, once', () => {
    const documented = [...own, ...pages]
    expect(documented.filter((id) => !emitted.has(id))).toEqual([])
    expect(documented.filter((id, index) => documented.indexOf(id) !== index)).toEqual([])
  })

  test('every explanation says what it means, with an example, and what to do', () => {
    const sections = readFileSync(join(root, 'docs/rules.md'), 'utf8').split(/^### /m).slice(1)
    const wanting = sections.filter(
      (section) => !/^\S+\n\n\S.+\n\n\* Example: .+\n\* What to do: .+\n/.test(section)
    )
    expect(wanting).toEqual([])
  })

  test('no id comes in a way that is not looked at', () => {
    const templates = new Set(made.map(({template}) => `\`${template}\``))
    const strange = sources.flatMap(({file, code}) =>
      [...code.matchAll(/ruleId:\s*(`[^`]*`)/g)].flatMap(([, value]) =>
        templates.has(value!) ? [] : [`${file}: ${value}`]
      )
    )
    const shorthand = sources.filter(({code}) => /^\s+ruleId,$/m.test(code)).map(({file}) => file)
    expect(strange).toEqual([])
    expect(shorthand.filter((file) => !passedOn.has(file) && !onlyReads.has(file))).toEqual([])
  })
})

/** Files that hand the id of a diagnostic to something else. */
const onlyReads: ReadonlySet<string> = new Set(['cli/src/reporters/sarif.ts', 'remark-plugin/src/report.ts'])

/** Source without its comments, whose examples name ids too. */
function codeOf(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function quoted(value: string): ReadonlyArray<string> {
  return [...value.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, id]) => id!)
}

function codeAt(path: string): string {
  const found = sources.find(({file}) => file === path)
  if (!found) throw new Error(`no source ${path}`)
  return found.code
}

/** First arguments, as texts, of the calls of a function. */
function argumentsOf(path: string, name: string): ReadonlyArray<string> {
  return [...codeAt(path).matchAll(new RegExp(`\\b${name}\\(\\s*'([a-z-]+)'`, 'g'))].map(([, id]) => id!)
}

/** Of a style only the note is taken: its id is `unknown-style`. */
function notFoundIds(): ReadonlyArray<string> {
  const whats = argumentsOf('remark-plugin/src/load.ts', 'notFound').filter((what) => what !== 'style')
  return [...new Set(whats)].map((what) => `${what}-not-found`)
}

function leftIds(): ReadonlyArray<string> {
  const union = /type LeftReason = ([^\n]+)/.exec(codeAt('core/src/prose/rewrite/rewrite.ts'))?.[1] ?? ''
  return quoted(union).map((reason) => `cite-left-${reason}`)
}
