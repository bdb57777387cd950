/**
 * An editor's view, over stdio: a squiggle exactly under the mistyped key, and the right key as a quick fix.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const outfile = `${root}node_modules/.cache/sitasi/language-server.mjs`
const uri = pathToFileURL(`${root}chapter.md`).href
const textDocument = {
  uri,
  languageId: 'markdown',
  version: 1,
  text: '# One\n\nSee [@doe; @weitzer2051, p. 3].\n'
}

interface Message {
  id?: number
  method?: string
  params?: {diagnostics?: Diagnostic[]}
  result?: unknown
}

interface Diagnostic {
  code?: string
  source?: string
  message: string
  range: object
}

let server: ChildProcess
let send: (message: object) => void
const waiting: Array<{wants: (message: Message) => boolean; give: (message: Message) => void}> = []

beforeAll(async () => {
  mkdirSync(`${root}node_modules/.cache/sitasi`, {recursive: true})
  await build({
    entryPoints: [fileURLToPath(new URL('support/language-server.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['unified-language-server', 'unified', 'remark-parse'],
    outfile,
    logLevel: 'error',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  server = spawn(process.execPath, [outfile, '--stdio'], {cwd: root})
  const {stdin, stdout} = server
  send = (message) => {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  let received = Buffer.alloc(0)
  stdout!.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const head = /^Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(received.toString('latin1'))
      if (!head || received.length < head[0].length + Number(head[1])) break
      const end = head[0].length + Number(head[1])
      receive(JSON.parse(received.subarray(head[0].length, end).toString('utf8')))
      received = received.subarray(end)
    }
  })
}, 120_000)

afterAll(() => {
  server?.kill()
})

function receive(message: Message): void {
  const index = waiting.findIndex(({wants}) => wants(message))
  if (index >= 0) waiting.splice(index, 1)[0]!.give(message)
}

const answer = (wants: (message: Message) => boolean) =>
  new Promise<Message>((give) => {
    waiting.push({wants, give})
  })

test('a mistyped key is marked and mended', async () => {
  const initialized = answer(({id}) => id === 1)
  send({id: 1, method: 'initialize', params: {processId: null, rootUri: null, capabilities: {}}})
  await initialized
  send({method: 'initialized', params: {}})
  const published = answer(
    ({method, params}) => method === 'textDocument/publishDiagnostics' && params?.diagnostics?.length === 2
  )
  send({method: 'textDocument/didOpen', params: {textDocument}})
  const diagnostics = (await published).params!.diagnostics!
  expect(diagnostics[1]).toMatchObject({
    code: 'unknown-key',
    source: 'sitasi',
    message: 'Unexpected key `weitzer2051`, expected `weitzer2015`',
    range: {start: {line: 2, character: 12}, end: {line: 2, character: 23}}
  })
  const fixes = answer(({id}) => id === 2)
  send({
    id: 2,
    method: 'textDocument/codeAction',
    params: {textDocument: {uri}, range: diagnostics[1]!.range, context: {diagnostics: [diagnostics[1]]}}
  })
  expect((await fixes).result).toMatchObject([
    {isPreferred: true, edit: {changes: {[uri]: [{range: diagnostics[1]!.range, newText: 'weitzer2015'}]}}}
  ])
}, 60_000)
