/** Fetching records, against a server on loopback with answers in each source’s shape. */
import type {IncomingMessage, ServerResponse} from 'node:http'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {identify, type LookupOptions, lookup} from '../../../packages/core/src/lookup/index.ts'
import {type Loopback, loopback} from '../../support/loopback.ts'
import * as answers from './answers.ts'

let server: Loopback
let seen: IncomingMessage[] = []
let waits: number[] = []
let tries = 0

const json = {'content-type': 'application/json'}

/** What each path answers. */
const paths: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/10.1111/x.1': (response) => response.writeHead(302, {location: '/moved'}).end(),
  '/moved': (response) => response.writeHead(200, json).end(answers.cslJson),
  '/10.1111/gone': (response) => response.writeHead(404).end('<h1>DOI not found</h1>'),
  '/10.1111/busy': (response) =>
    ++tries < 3
      ? response.writeHead(429, {'retry-after': '2'}).end()
      : response.writeHead(200, json).end(answers.cslJson),
  '/10.1111/dated': (response) =>
    ++tries < 2
      ? response
          .writeHead(503, {
            date: 'Sat, 21 Nov 2026 08:00:00 GMT',
            'retry-after': 'Sat, 21 Nov 2026 08:00:07 GMT'
          })
          .end()
      : response.writeHead(200, json).end(answers.cslJson),
  '/10.1111/later': (response) => response.writeHead(429, {'retry-after': '86400'}).end(),
  '/10.1111/down': (response) => response.writeHead(500).end(),
  '/10.1111/closed': (response) => response.writeHead(403).end(),
  '/10.1111/garbage': (response) => response.writeHead(200, json).end('<html>Sorry</html>'),
  '/10.1111/empty': (response) => response.writeHead(200, json).end('{}'),
  '/10.1111/odd': (response) => response.writeHead(200, json).end('[[1, "a"], null]'),
  '/10.1111/slow': (response) => response.writeHead(200, json).write('{"title": "'),
  '/10.1111/huge': (response) => response.writeHead(200, json).end(`{"title": "${'x'.repeat(100_000)}"}`),
  '/10.1111/cut': (response, request) => {
    tries++
    response.writeHead(200, {...json, 'content-length': '1000'}).write('{"title": "')
    request.socket.destroySoon()
  },
  '/10.1111/loop': (response) => response.writeHead(302, {location: '/10.1111/loop'}).end(),
  '/10.1111/latin': (response) =>
    response
      .writeHead(200, {'content-type': 'application/json; charset=iso-8859-1'})
      .end(Buffer.from('{"type": "book", "title": "Pécoud"}', 'latin1')),
  '/pubmed/?format=csl&id=19304878': (response) => response.writeHead(200, json).end(answers.pubmedJson),
  '/pubmed/?format=csl&id=1': (response) => response.writeHead(200, json).end('[]'),
  '/query?max_results=1&id_list=1706.00001': (response) => response.writeHead(200).end(answers.atom),
  '/query?max_results=1&id_list=9912.99999': (response) => response.writeHead(200).end(answers.atomError),
  '/query?max_results=1&id_list=1706.00002': (response) => response.writeHead(200).end('Rate exceeded.'),
  '/api/books?format=json&jscmd=data&bibkeys=ISBN:9780226739731': (response) =>
    response.writeHead(200, json).end(answers.openLibrary),
  '/api/books?format=json&jscmd=data&bibkeys=ISBN:0306406152': (response) =>
    response.writeHead(200, json).end('{}'),
  '/journal': (response) => response.writeHead(200).end(answers.journalPage),
  '/news': (response) => response.writeHead(200).end(answers.newsPage),
  '/with-doi': (response) => response.writeHead(200).end(answers.pageWithDoi),
  '/pdf': (response) => response.writeHead(200).end('%PDF-1.7')
}

beforeAll(async () => {
  server = await loopback((request, response) => {
    seen.push(request)
    const answer = paths[request.url ?? '']
    if (answer) answer(response, request)
    else response.writeHead(404).end()
  })
})
afterAll(() => server.close())
beforeEach(() => {
  seen = []
  waits = []
  tries = 0
})

function find(typed: string, options: LookupOptions = {}) {
  const addresses = new Map(['doi', 'pubmed', 'arxiv', 'isbn'].map((name) => [name, server.address]))
  const wait = async (time: number) => void waits.push(time)
  return lookup(identify(typed).identifier!, {addresses, wait, timeout: 5000, ...options})
}

const ruleOf = async (typed: string, options?: LookupOptions) => {
  const {item, diagnostics} = await find(typed, options)
  expect(item).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  return `${diagnostics[0]!.ruleId}: ${diagnostics[0]!.message}`
}

describe('a DOI', () => {
  test('is asked for as CSL-JSON, politely, through redirects; only what CSL knows is taken', async () => {
    const {item, source, from} = await find('doi:10.1111/X.1'.toLowerCase(), {
      userAgent: 'sitasi/1 (mailto:a@example.org)'
    })
    expect(seen[0]!.headers.accept).toBe('application/vnd.citationstyles.csl+json')
    expect(seen[0]!.headers['user-agent']).toBe('sitasi/1 (mailto:a@example.org)')
    expect({source, from}).toEqual({source: 'doi', from: `${server.address}10.1111/x.1`})
    expect(item).toEqual({
      id: 'doi:10.1111/x.1',
      type: 'article-journal',
      title: 'Sex & Work: A <i>Case</i> Study',
      author: [{given: 'Ana', family: 'Logan'}, {literal: 'Badan Pusat Statistik'}],
      'container-title': 'Annual Review',
      'container-title-short': 'Annu. Rev.',
      'publisher-place': 'Palo Alto',
      issued: {'date-parts': [[2015, 8, 14]]},
      volume: '41',
      page: '223-242',
      DOI: '10.1111/x.1'
    })
  })

  test('that nobody registered', async () =>
    expect(await ruleOf('10.1111/gone')).toBe(
      'lookup-not-found: Unexpected identifier `doi:10.1111/gone`, expected one that DOI knows'
    ))

  test('waits as long as the server asks', async () => {
    expect((await find('10.1111/busy')).item).toBeDefined()
    expect(waits).toEqual([2000, 2000])
  })

  test('waits until the time the server names', async () => {
    expect((await find('10.1111/dated')).item).toBeDefined()
    expect(waits).toEqual([7000])
  })

  test('is given up where the server asks to wait for a day', async () => {
    expect(await ruleOf('10.1111/later')).toContain('is busy (answer 429)')
    expect(waits).toEqual([])
  })

  test('is given up after three more tries, each later than the last', async () => {
    expect(await ruleOf('10.1111/down')).toContain('is busy (answer 500)')
    expect(waits).toEqual([500, 1000, 2000])
    expect(seen).toHaveLength(4)
  })

  test.each(['garbage', 'empty', 'odd'])('with an answer that is none: %s', async (name) =>
    expect(await ruleOf(`10.1111/${name}`)).toContain('lookup-unreadable')
  )

  test('refused', async () => {
    expect(await ruleOf('10.1111/closed')).toContain('refuses (answer 403)')
    expect(seen).toHaveLength(1)
  })

  test('too slow', async () => {
    expect(await ruleOf('10.1111/slow', {timeout: 100})).toContain('is too slow (no answer in time)')
    expect(seen).toHaveLength(1)
  })

  test('too large', async () =>
    expect(await ruleOf('10.1111/huge', {limit: 50_000})).toContain(
      'answers too much (more than 50000 bytes)'
    ))

  test('cut off in the middle', async () => {
    expect(await ruleOf('10.1111/cut', {retries: 1})).toContain('cannot be reached')
    expect(tries).toBe(2)
  })

  test('redirected for ever', async () =>
    expect(await ruleOf('10.1111/loop', {retries: 0})).toContain('cannot be reached'))

  test('in another encoding', async () => expect((await find('10.1111/latin')).item!.title).toBe('Pécoud'))

  test('of a server that does not listen', async () =>
    expect(await ruleOf('10.1111/x.1', {addresses: new Map([['doi', 'http://127.0.0.1:9']])})).toContain(
      'lookup-unavailable'
    ))
})

test('PubMed', async () => {
  expect((await find('pmid:19304878')).item).toEqual({
    id: 'pmid:19304878',
    type: 'article-journal',
    title: 'Paid work and health',
    author: [{family: 'Sari', given: 'Dewi'}],
    'container-title-short': 'J Health',
    ISSN: '1000-0000',
    issued: {'date-parts': [[2009, 4]]},
    page: '1-9',
    volume: '12',
    PMID: '19304878'
  })
  expect(await ruleOf('pmid:1')).toContain('lookup-not-found')
})

test('arXiv', async () => {
  expect((await find('1706.00001')).item).toEqual({
    id: 'arxiv:1706.00001',
    type: 'article',
    title: 'On Things & Other Things',
    author: [{family: 'Berg', given: 'Ashish', 'non-dropping-particle': 'van der'}, {family: 'Farhana'}],
    publisher: 'arXiv',
    number: 'arXiv:1706.00001',
    URL: 'https://arxiv.org/abs/1706.00001',
    issued: {'date-parts': [[2017, 6, 12]]},
    abstract: 'We show.',
    DOI: '10.1000/abc'
  })
  expect(await ruleOf('9912.99999')).toContain('lookup-not-found')
  expect(await ruleOf('1706.00002')).toContain('lookup-unreadable')
})

test('ISBN', async () => {
  expect((await find('978-0-226-73973-1')).item).toEqual({
    id: 'isbn:9780226739731',
    type: 'book',
    title: 'Trading Places: women and work',
    ISBN: '9780226739731',
    author: [{family: 'Sari', given: 'Dewi'}],
    issued: {'date-parts': [[1999, 4]]},
    publisher: 'Univ. Press',
    'publisher-place': 'Jakarta'
  })
  expect(await ruleOf('isbn:0306406152')).toContain('lookup-not-found')
})

describe('a page', () => {
  const today = [2026, 11, 21] as const

  test('of a journal', async () =>
    expect((await find(`${server.address}journal`, {today})).item).toEqual({
      id: `${server.address}journal`,
      type: 'article-journal',
      title: 'Perdagangan "Orang" di Indonesia',
      'container-title': 'Jurnal Hukum',
      volume: '3',
      issue: '2',
      page: '10-25',
      language: 'id',
      author: [{family: 'Farhana'}, {family: 'Sari', given: 'Dewi'}],
      issued: {'date-parts': [[2019, 5, 7]]},
      URL: `${server.address}artikel/7`,
      accessed: {'date-parts': [[2026, 11, 21]]}
    }))

  test('of a newspaper', async () =>
    expect((await find(`${server.address}news`, {today})).item).toMatchObject({
      type: 'article-newspaper',
      title: 'Ban lifted',
      'container-title': 'The News',
      author: [{family: 'Logan', given: 'Ana'}, {literal: 'News Desk'}],
      issued: {'date-parts': [[2020, 2, 3]]}
    }))

  test('that names its DOI is looked up by that', async () => {
    const {item, source} = await find(`${server.address}with-doi`, {today})
    expect(source).toBe('doi')
    expect(item!.title).toBe('Sex & Work: A <i>Case</i> Study')
    expect(item!.accessed).toBeUndefined()
  })

  test('without a title', async () =>
    expect(await ruleOf(`${server.address}pdf`)).toContain('lookup-unreadable'))
  test('that is not there', async () =>
    expect(await ruleOf(`${server.address}x`)).toContain('lookup-not-found'))
})
