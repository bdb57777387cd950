/** Every command and every program in a README runs as written, on the packed packages. */
import {execFileSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type PackedProject, packedProject} from './support/packed.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const readmes = [
  'README.md',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
]

/** What the programs of remark-sitasi’s README import besides. */
const hosts = [
  'unified',
  'vfile',
  'remark-parse',
  'remark-frontmatter',
  'remark-gfm',
  'remark-rehype',
  'rehype-stringify'
]
const thesis = '---\nbibliography: references/works.json\n---\n\nAs @weitzer2015 [p. 223] says.\n'

interface Block {
  language: string
  code: string
  line: number
}

describe('the commands of the READMEs', () => {
  let project: PackedProject
  beforeAll(() => {
    project = packedProject(undefined, hosts)
    writeFileSync(join(project.folder, 'thesis.md'), thesis)
    for (const folder of ['references', 'examples'])
      cpSync(join(root, folder), join(project.folder, folder), {recursive: true})
  }, 300_000)
  afterAll(() => project?.remove())

  for (const readme of readmes) {
    const blocks = blocksOf(readFileSync(join(root, readme), 'utf8'))
    const commands = blocks.filter(({language}) => language === 'sh').flatMap(linesOf)
    test.each(commands)(`${readme}:$line $code`, ({code}) => run(code))
    const programs = blocks.filter(({language, code}) => language === 'js' && /^import /m.test(code))
    test.each(programs)(`${readme}:$line is a program that runs`, ({code}) => {
      writeFileSync(join(project.folder, 'program.mjs'), code)
      execFileSync(process.execPath, ['program.mjs'], {cwd: project.folder, stdio: 'pipe'})
    })
  }

  function run(command: string): void {
    const [program, ...words] = split(command)
    if (program === 'npm') {
      knownToNpm(words)
      return
    }
    expect(program).toBe('npx')
    expect(words.shift()).toBe('sitasi')
    const bin = join(project.folder, 'node_modules/@sitasi/cli/dist/bin.js')
    execFileSync(process.execPath, [bin, ...words], {cwd: project.folder, stdio: 'pipe'})
  }

  /** What is installed is what we pack (and the project has installed it); what is run is a script. */
  function knownToNpm([verb, ...names]: ReadonlyArray<string>): void {
    const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const ours = names.filter((name) => /^(@sitasi\/|remark-sitasi)/.test(name))
    if (verb === 'install') for (const name of ours) expect([...project.tarballs.keys()]).toContain(name)
    else if (verb === 'run') expect(scripts).toHaveProperty(names[0]!)
    else expect(scripts).toHaveProperty(verb!)
  }
})

function blocksOf(markdown: string): Block[] {
  const found = markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...found].map((match) => ({
    language: match[1]!,
    code: match[2]!,
    line: markdown.slice(0, match.index).split('\n').length + 1
  }))
}

function linesOf({language, code, line}: Block): Block[] {
  return code
    .split('\n')
    .map((text, index) => ({language, code: text, line: line + index}))
    .filter(({code}) => code !== '' && !code.startsWith('#'))
}

/** Words of a command, as a shell has them; only double quotes are used. */
function split(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => (match[1] ?? match[2])!)
}
