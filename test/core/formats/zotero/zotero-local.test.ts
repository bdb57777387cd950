/** A running Zotero as a source, played by a server on loopback that answers in its shape. */
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readZotero} from '../../../../packages/core/src/formats/csl-json/zotero-local.ts'

const items = Array.from({length: 230}, (_, index) => ({
  id: `http://zotero.org/users/local/items/AB${String(index).padStart(6, '0')}`,
  'citation-key': `key${index}`,
  type: 'book',
  title: `Book ${index}`
}))

let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url!, 'http://x')
    if (!url.pathname.startsWith('/api/users/0/')) {
      response.writeHead(404).end('no such library')
      return
    }
    const start = Number(url.searchParams.get('start'))
    const page = items.slice(start, start + Number(url.searchParams.get('limit')))
    response.writeHead(200, {'Total-Results': String(items.length)})
    response.end(JSON.stringify({items: page}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

test('reads every page, and uses the keys people type', async () => {
  const {entries, diagnostics} = await readZotero({fetch, base})
  expect(diagnostics).toEqual([])
  expect(entries).toHaveLength(230)
  expect(entries[229]!.item).toMatchObject({id: 'key229', title: 'Book 229'})
  expect(entries[229]!.aliases).toEqual([items[229]!.id])
})

test('a library that is not there, and a Zotero that does not run', async () => {
  expect((await readZotero({fetch, base, library: 'groups/9'})).diagnostics).toMatchObject([
    {ruleId: 'zotero-api', actual: 'status 404'}
  ])
  const {entries, diagnostics} = await readZotero({fetch, base: 'http://127.0.0.1:9'})
  expect(entries).toEqual([])
  expect(diagnostics).toMatchObject([{ruleId: 'zotero-api', severity: 'error'}])
})
