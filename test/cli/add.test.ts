/** `sitasi add` against a server on loopback. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import * as answers from '../core/lookup/answers.ts'
import {sitasi} from '../support/cli.ts'
import {type Loopback, loopback} from '../support/loopback.ts'

let server: Loopback
let folder = ''
let title = 'Sex &amp; Work'
let agents: (string | undefined)[] = []

beforeAll(async () => {
  server = await loopback((request, response) => {
    agents.push(request.headers['user-agent'])
    if (request.url === '/10.1111/x.1') response.end(answers.cslJson.replace('Sex &amp; Work', title))
    else if (request.url?.includes('ISBN')) response.end(answers.openLibrary)
    else response.writeHead(404).end()
  })
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-add-'))
  title = 'Sex &amp; Work'
  agents = []
})
afterEach(() => rmSync(folder, {recursive: true}))

const add = (...words: string[]) =>
  sitasi(['add', ...words, '--source', `doi=${server.address}`, '--source', `isbn=${server.address}`], {
    folder
  })
const file = (name: string) => readFileSync(join(folder, name), 'utf8')
const library = '@book{a,\n    title={X},\n    year={1999}\n}\n'
const entry =
  '@article{logan2015,\n    author={Logan, Ana and {Badan Pusat Statistik}},\n    title={{Sex} \\& {Work}: {A} {\\emph{Case}} {Study}},\n'

describe('add', () => {
  test('prints the record, and keeps nothing', async () => {
    const {code, out, err} = await add('10.1111/x.1', '--mailto', 'a@example.org')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(/^@article\{logan2015,\n {2}author = \{Logan, Ana and \{Badan Pusat Statistik\}\},\n/)
    expect(agents).toEqual(['sitasi/0.0.0-test (mailto:a@example.org)'])
    expect(readdirSync(folder)).toEqual([])
  })

  test('prints in any format', async () =>
    expect(JSON.parse((await add('10.1111/x.1', '--to', 'csl-json')).out)[0]).toMatchObject({
      id: 'logan2015'
    }))

  test('shows what would be added, and changes nothing', async () => {
    writeFileSync(join(folder, 'refs.bib'), library)
    const {code, out, err} = await add('10.1111/x.1', '-b', 'refs.bib')
    expect({code, err}).toEqual({code: 0, err: 'logan2015 would be added to refs.bib; do it with --write\n'})
    expect(out.startsWith(entry.slice(0, 60))).toBe(true)
    expect(file('refs.bib')).toBe(library)
    expect(readdirSync(folder)).toEqual(['refs.bib'])
  })

  test('adds in the library’s formatting; later runs need no network, and add nothing twice', async () => {
    writeFileSync(join(folder, 'refs.bib'), library)
    const first = await add('10.1111/x.1', 'isbn:978-0-226-73973-1', '-b', 'refs.bib', '--write')
    expect(first.code).toBe(0)
    expect(file('refs.bib').startsWith(`${library}\n@article{logan2015,\n    author={Logan, Ana and`)).toBe(
      true
    )
    expect(file('refs.bib')).toContain('\n@book{sari1999,\n    author={Sari, Dewi},\n')
    const lock = JSON.parse(file('sitasi.lock.json'))
    expect(Object.keys(lock.records)).toEqual(['doi:10.1111/x.1', 'isbn:9780226739731'])
    expect(lock.records['doi:10.1111/x.1']).toMatchObject({
      fetched: '2026-01-02',
      source: 'doi',
      from: `${server.address}10.1111/x.1`
    })
    const before = [file('refs.bib'), file('sitasi.lock.json')]
    agents = []
    const second = await add('10.1111/x.1', '-b', 'refs.bib', '--write', '--offline')
    expect(second).toMatchObject({code: 0, out: ''})
    expect(second.err).toContain('`doi:10.1111/x.1` (same DOI) is not added')
    expect(agents).toEqual([])
    expect([file('refs.bib'), file('sitasi.lock.json')]).toEqual(before)
  })

  test('says what has changed since, when asked again', async () => {
    writeFileSync(join(folder, 'refs.bib'), '')
    await add('10.1111/x.1', '-b', 'refs.bib', '--write')
    title = 'Work &amp; Sex'
    const {code, err} = await add('10.1111/x.1', '-b', 'refs.bib', '--write', '--refresh')
    expect(code).toBe(0)
    expect(err).toContain('record-drift')
    expect(err).toContain('Work & Sex')
    expect(file('sitasi.lock.json')).toContain('Work & Sex')
    expect(file('refs.bib')).not.toContain('Work \\& ')
  })

  test('makes a library that is not there', async () => {
    expect((await add('10.1111/x.1', '-b', 'new.json', '--write')).code).toBe(0)
    expect(JSON.parse(file('new.json'))[0].id).toBe('logan2015')
  })

  test('adds what is found, says what is not, and fails', async () => {
    writeFileSync(join(folder, 'refs.bib'), library)
    const {code, err} = await add('10.1111/x.1', '10.1111/none', 'isbn:1', '-b', 'refs.bib', '--write')
    expect(code).toBe(1)
    expect(err).toContain('identifier-syntax')
    expect(err).toContain('lookup-not-found')
    expect(file('refs.bib')).toContain('@article{logan2015')
  })

  test('offline, an unknown identifier is an error', async () => {
    const {code, err} = await add('10.1111/x.1', '--offline')
    expect(code).toBe(1)
    expect(err).toContain('lookup-offline')
    expect(agents).toEqual([])
  })

  test('takes a key; one that is taken is refused', async () => {
    writeFileSync(join(folder, 'refs.bib'), library)
    expect((await add('10.1111/x.1', '-b', 'refs.bib', '--key', 'a', '--write')).code).toBe(2)
    expect(file('refs.bib')).toBe(library)
    expect((await add('10.1111/x.1', '-b', 'refs.bib', '-k', 'mine', '--write')).code).toBe(0)
    expect(file('refs.bib')).toContain('@article{mine,')
  })

  test('a key that another entry has gets a letter', async () => {
    writeFileSync(join(folder, 'refs.bib'), '@book{logan2015,\n  title = {X}\n}\n')
    await add('10.1111/x.1', '-b', 'refs.bib', '--write')
    expect(file('refs.bib')).toContain('@article{logan2015a,')
  })

  test('a library in another encoding is not touched', async () => {
    const bytes = Buffer.from('@book{a,\n  title = {P\u00e9coud}\n}\n', 'latin1')
    writeFileSync(join(folder, 'refs.bib'), bytes)
    const {code, err} = await add('10.1111/x.1', '-b', 'refs.bib', '--write')
    expect(code).toBe(2)
    expect(err).toContain('not in UTF-8')
    expect(readFileSync(join(folder, 'refs.bib')).equals(bytes)).toBe(true)
  })

  test.each([
    [['add'], 'An identifier is missing'],
    [['add', '10.1/x', '--source', 'dio=http://127.0.0.1'], 'is not a value of `--source`'],
    [['add', '10.1111/x', '10.1111/y', '--key', 'k'], '`--key` names one entry']
  ])('%j', async (words, message) => {
    const {code, err} = await sitasi(words, {folder})
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})
