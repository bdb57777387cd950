/** Who may import whom: the table of ARCHITECTURE.md, enforced. */
import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files that make up the vocabulary of core: types and small helpers, free for everybody in core. */
const vocabulary =
  /^core\/src\/(bibliography|citation|diagnostic|error|item|item-fields|nearest|places|rich-text|urls|variables)\.ts$/

interface Rule {
  /** Files it is about; the first rule that fits a file counts. */
  from: RegExp
  /** Files of ours it may import, besides its own folder and (in core) the vocabulary. */
  files?: ReadonlyArray<RegExp>
  /** Packages it may import. */
  packages?: ReadonlyArray<RegExp>
}

const rules: ReadonlyArray<Rule> = [
  {from: vocabulary},
  {from: /^core\/src\/engine\/citeproc/, packages: [/^@citation-js\/plugin-csl$/, /^citeproc$/]},
  {from: /^core\/src\/engine\/sitasi/, packages: [/^@sitasi\/csl$/]},
  {from: /^core\/src\/engine\//},
  {
    from: /^core\/src\/formats\/citation-js\.ts$/,
    files: [/^core\/src\/validate\//],
    packages: [/^@citation-js\//]
  },
  {
    from: /^core\/src\/formats\/csl-yaml\//,
    files: [/^core\/src\/formats\/csl-json\//, /^core\/src\/(json-places|dates|formats\/[^/]+)\.ts$/],
    packages: [/^yaml$/]
  },
  {
    from: /^core\/src\/formats\//,
    files: [
      /^core\/src\/(names|dates|languages|keys|prose|locators|validate|xml)\b/,
      /^core\/src\/json-places\.ts$/,
      /^core\/src\/formats\/[^/]+\.ts$/
    ],
    packages: [/^yaml$/]
  },
  {from: /^core\/src\/rules\/prose\//, files: [/^core\/src\/prose\//]},
  {
    from: /^core\/src\/rules\/records\//,
    files: [/^core\/src\/(names|identifiers|fold|same-work|character-references)\b/]
  },
  {from: /^core\/src\/rules\//, files: [/^core\/src\/(names|dates|languages|locators)\b/]},
  {
    from: /^core\/src\/prose\//,
    files: [/^core\/src\/(names|dates|languages|locators|rules)\b/, /^core\/src\/formats\/format\.ts$/]
  },
  {from: /^core\/src\/node\//, files: [/^core\/src\//], packages: [/^node:/, /^(tinyglobby|yaml)$/]},
  {from: /^core\/src\/append\//, files: [/^core\/src\/(?!node\/)/], packages: [/^yaml$/]},
  {from: /^core\/src\//, files: [/^core\/src\/(?!node\/)/]},
  {from: /^csl\/src\//, files: [/^csl\/src\//]},
  {
    from: /^styles\/src\/(node\/|node\.ts$|own\.ts$)/,
    files: [/^styles\/src\//],
    packages: [/^node:/]
  },
  {from: /^styles\/src\//, files: [/^styles\/src\/(?!node|own)/]},
  {
    from: /^remark-plugin\/src\/node\.ts$/,
    files: [/^remark-plugin\/src\//],
    packages: [/^@sitasi\/(core|styles)/, /^node:fs/]
  },
  {
    from: /^remark-plugin\/src\/prose\//,
    files: [/^remark-plugin\/src\/[^/]+\.ts$/],
    packages: [/^@sitasi\/core(\/prose)?$/, /^mdast$/]
  },
  {
    from: /^remark-plugin\/src\//,
    files: [/^remark-plugin\/src\//],
    packages: [
      /^@sitasi\/(core|core\/locators|core\/prose|styles)$/,
      /^(unified|vfile|yaml)$/,
      /^(mdast|micromark|unist|hast)/
    ]
  },
  {
    from: /^cli\/src\/render\/manuscript\//,
    files: [/^cli\/src\/render\//],
    packages: [/^@sitasi\/core(\/node)?$/, /^(remark-|unified$|yaml$|mdast$|node:(fs|path))/]
  },
  {
    from: /^cli\/src\/render\//,
    files: [/^cli\/src\/render\//],
    packages: [/^@sitasi\/core$/, /^(re(mark|hype)-|unified$|yaml$|docx$|node:zlib$)/, /^(mdast|hast)$/]
  },
  {from: /^cli\/src\//, files: [/^cli\/src\//], packages: [/^@sitasi\//, /^remark-/, /^unified$/, /^node:/]}
]

const files = readdirSync(join(root, 'packages'), {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[^/]+\/src\/.*\.ts$/.test(file))
  .sort()

describe('architecture', () => {
  test('has files to look at', () => expect(files.length).toBeGreaterThan(20))

  test.each(files)('%s imports only what it may', (file) => {
    const rule = rules.find(({from}) => from.test(file))
    expect(rule, `no rule for ${file}`).toBeDefined()
    const forbidden = importsOf(file).filter((target) => !allowed(file, target, rule!))
    expect(forbidden).toEqual([])
  })

  test('only the main file of the command line touches `process`', () => {
    const touching = files.filter((file) => /(?<![\w.'`])process\.(?!env\b)/.test(code(file)))
    expect(
      touching.filter(
        (file) => !/^cli\/src\/(bin|main)\.ts$|^core\/src\/node\/|^styles\/src\/(node|own)/.test(file)
      )
    ).toEqual([])
  })

  test('no import makes a circle', () => expect(circles()).toEqual([]))

  test('an `index.ts` that is a table of contents only exports', () => {
    const tables = files.filter((file) => /^[^/]+\/src\/(.*\/)?index\.ts$/.test(file))
    const lists = /^(core\/src\/(formats\/[^/]+|rules|rules\/[^/]+)|cli\/src\/commands)\/index\.ts$/
    for (const file of tables.filter((file) => !lists.test(file))) {
      const other = code(file)
        .replace(/export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+'[^']+'/g, '')
        .replace(/import '[^']+'/g, '')
      expect(other.trim(), file).toBe('')
    }
  })
})

function code(file: string): string {
  const source = readFileSync(join(root, 'packages', file), 'utf8')
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}

function importsOf(file: string): string[] {
  const found = code(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g
  )
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3])!)
}

/** A relative import as a path like those of `files`. */
function resolved(file: string, target: string): string {
  return posix.normalize(posix.join(posix.dirname(file), target))
}

function allowed(file: string, target: string, rule: Rule): boolean {
  if (!target.startsWith('.')) return rule.packages?.some((pattern) => pattern.test(target)) ?? false
  const to = resolved(file, target)
  if (to.startsWith(`${posix.dirname(file)}/`) || posix.dirname(to) === folderOf(file)) return true
  if (file.startsWith('core/') && vocabulary.test(to)) return true
  return ownRoom(file, to) || (rule.files?.some((pattern) => pattern.test(to)) ?? false)
}

/** The folder directly under `src` is a room, and each format has its own: the files of a room know each other. */
function ownRoom(file: string, to: string): boolean {
  const room = /^[^/]+\/src\/(formats\/[^/]+\/|(?!formats)[^/]+\/)/.exec(file)?.[0]
  return room !== undefined && to.startsWith(room)
}

const folderOf = (file: string) => posix.dirname(file)

function circles(): string[] {
  const known = new Set(files)
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (file: string, trail: ReadonlyArray<string>): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const target of valueImportsOf(file)) if (known.has(target)) visit(target, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  return found
}

/** Relative imports that exist when the program runs: not types, not lazy ones. */
function valueImportsOf(file: string): string[] {
  const found = code(file).matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\b)[^'"`;]*?from\s+'(\.[^']+)'/g)
  return [...found].map((match) => resolved(file, match[1]!))
}
