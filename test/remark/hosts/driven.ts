/**
 * The page of the browser example in headless Chromium: what it shows at first, and after typing.
 *
 * A script in the page waits for its output, types, waits again and posts both; an image that is not
 * answered before keeps Chromium from dumping the page and leaving.
 */
import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {promisify} from 'node:util'
import {chromiumFlags, inFolder} from '../../render/tools.ts'
import {loopback} from '../../support/loopback.ts'

/** What stands in the page, as HTML, and below it, as text. */
export interface Shown {
  page: string
  messages: string
}

/** What came of driving. */
export interface Driven {
  first: Shown
  typed: Shown
}

const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript'}

/** Serves the folder, opens its page, types. */
export async function driven(folder: string, typing: string): Promise<Driven> {
  const {answer, posted} = answers(folder, typing)
  const server = await loopback(answer)
  try {
    await inFolder((profile) =>
      promisify(execFile)(
        'chromium',
        [...chromiumFlags, `--user-data-dir=${profile}`, '--dump-dom', `${server.address}index.html`],
        {timeout: 60_000, maxBuffer: 2 ** 26}
      )
    )
    return JSON.parse(await Promise.race([posted, Promise.reject(new Error('the page posted nothing'))]))
  } finally {
    await server.close()
  }
}

function answers(folder: string, typing: string) {
  let post = (_: string): void => {}
  const posted = new Promise<string>((done) => {
    post = done
  })
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === '/posted') {
      post(await text(request))
      response.end()
    } else if (path === '/hold.png') {
      await posted
      response.writeHead(404).end()
    } else serve(response, folder, path, typing)
  }
  return {answer, posted}
}

function serve(response: ServerResponse, folder: string, path: string, typing: string): void {
  const file = join(folder, path)
  if (!existsSync(file)) {
    response.writeHead(404).end()
    return
  }
  const content = readFileSync(file)
  response.setHeader('content-type', types[path.split('.').at(-1)!] ?? 'application/octet-stream')
  response.end(path === '/index.html' ? withDriver(content.toString(), typing) : content)
}

const withDriver = (html: string, typing: string): string =>
  html.replace('</body>', () => `<img src="hold.png" alt=""><script>${driver(typing)}</script></body>`)

const driver = (typing: string): string => `
  const at = (id) => document.getElementById(id)
  const shown = () => ({page: at('page').innerHTML, messages: at('messages').textContent})
  const changed = (from) => new Promise((done) => {
    const look = () => (at('page').innerHTML === from ? setTimeout(look, 20) : setTimeout(() => done(shown()), 50))
    look()
  })
  changed('').then(async (first) => {
    at('text').value = ${JSON.stringify(typing)}
    at('text').dispatchEvent(new Event('input'))
    const typed = await changed(first.page)
    await fetch('posted', {method: 'POST', body: JSON.stringify({first, typed})})
  })`
