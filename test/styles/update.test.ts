/** Updating: archives from a server become a packed set in the user’s folder, or nothing changes. */
import {existsSync, readdirSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {openStyles, ownFolder, packFolder, type SitasiError} from '@sitasi/styles/node'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {updateStyles} from '../../packages/styles/src/node/update.ts'
import {tarFiles} from '../../packages/styles/src/tar.ts'
import {packFiles, style, temporaryFolder, tinyFiles, writeFiles} from './support.ts'

/** A tar archive; a path longer than its field goes into a pax record. */
function tar(files: Readonly<Record<string, string>>, kind = '0'): Uint8Array {
  const blocks: Array<Buffer> = []
  const add = (path: string, content: Buffer, type: string) => {
    const header = Buffer.alloc(512)
    header.write(path.slice(0, 100), 0)
    header.write('0000644\0', 100)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.fill(' ', 148, 156)
    header.write(type, 156)
    header.write('ustar\u000000', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512))
  }
  for (const [path, text] of Object.entries(files)) {
    if (path.length > 100) {
      const record = ` path=${path}\n`
      const length = record.length + 3
      add('pax', Buffer.from(`${length}${record}`), 'x')
    }
    add(path, Buffer.from(text), kind)
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

const folder = temporaryFolder()
const own = packFiles(join(folder, 'own'), tinyFiles)
const newer = {
  ...Object.fromEntries(Object.entries(tinyFiles).map(([path, text]) => [`styles-master/${path}`, text])),
  'styles-master/brand-new.csl': style('brand-new', 'Brand New Style'),
  'styles-master/broken.csl': '<style><info>',
  'styles-master/README.md': '# no style'
}
const answers = new Map<string, Uint8Array>([
  ['/styles.tar.gz', gzipSync(tar(newer))],
  ['/empty.tar.gz', gzipSync(tar({'a/README.md': 'nothing'}))],
  ['/no-locales.tar.gz', gzipSync(tar({'apa.csl': style('apa', 'APA')}))],
  ['/cut.tar.gz', gzipSync(tar(newer).subarray(0, 3000))],
  ['/not-gzip.tar.gz', Buffer.from('<html>')]
])
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = answers.get(request.url ?? '')
    response.writeHead(body ? 200 : 404).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((done) => server.close(done)))

const update = (to: string, ...names: Array<string>) =>
  updateStyles({folder: join(folder, to), addresses: names.map((name) => `${base}/${name}`)}, own)

describe('an update', () => {
  test('packs what the archive holds, and names what it passed over', async () => {
    let bytes = 0
    const packed = await updateStyles(
      {
        folder: join(folder, 'new'),
        addresses: [`${base}/styles.tar.gz`],
        onProgress: (sofar) => {
          bytes = sofar
        }
      },
      own
    )
    expect(packed).toMatchObject({styles: 5, locales: 2, source: `${base}/styles.tar.gz`})
    expect(packed.passedOver.map(({path}) => path)).toEqual(['styles-master/broken.csl'])
    expect(bytes).toBe(answers.get('/styles.tar.gz')!.length)
    const styles = openStyles(join(folder, 'new'))
    expect(styles.findStyle('Brand New Style').id).toBe('brand-new')
    expect(styles.findStyle('apa7').id).toBe('apa')
    expect(styles.findStyle('bali journal').id).toBe('apa')
    expect(styles.localeXml('id')).toContain('>dan</term>')
  })

  test('replaces an older set and leaves nothing beside it', async () => {
    await update('twice', 'styles.tar.gz')
    await update('twice', 'styles.tar.gz')
    expect(openStyles(join(folder, 'twice')).listStyles()).toHaveLength(5)
    expect(readdirSync(folder).filter((name) => name.startsWith('twice'))).toEqual(['twice'])
  })

  test.each([
    ['bad-answer', 'missing.tar.gz'],
    ['bad-archive', 'cut.tar.gz'],
    ['bad-archive', 'not-gzip.tar.gz'],
    ['no-styles', 'empty.tar.gz']
  ])('fails with %s for %s, and the folder stays as it was', async (code, name) => {
    await expect(update(`fails-${name}`, name)).rejects.toMatchObject({name: 'SitasiError', code})
    expect(existsSync(join(folder, `fails-${name}`))).toBe(false)
  })

  test('without locales takes those of the package', async () => {
    expect(await update('no-locales', 'no-locales.tar.gz')).toMatchObject({styles: 1, locales: 2})
    const styles = openStyles(join(folder, 'no-locales'))
    expect(styles.localeXml('id')).toBe(openStyles(own).localeXml('id'))
  })

  test('takes http(s) addresses only', async () => {
    const work = updateStyles({folder: join(folder, 'x'), addresses: ['file:///etc/passwd']}, own)
    await expect(work).rejects.toMatchObject({code: 'bad-answer'})
  })

  test('stops when told to', async () => {
    const options = {
      folder: join(folder, 'y'),
      addresses: [`${base}/styles.tar.gz`],
      signal: AbortSignal.abort()
    }
    await expect(updateStyles(options, own)).rejects.toThrow()
  })
})

test('a folder that holds no packed set is an error', () => {
  const missing = openStyles(join(folder, 'nowhere'))
  expect(() => missing.styleXml('apa')).toThrow(expect.objectContaining({code: 'no-styles'}) as SitasiError)
})

test.skipIf(!existsSync(join(ownFolder(), 'set.gz')))('a folder of CSL files can be packed', async () => {
  writeFiles(join(folder, 'files'), newer)
  const packed = await packFolder(join(folder, 'files'), join(folder, 'from-folder'))
  expect(packed.styles).toBe(5)
  expect(openStyles(join(folder, 'from-folder')).findStyle('vancouver').id).toBe('nlm-citation-sequence')
})

describe('a tar archive', () => {
  const all = (bytes: Uint8Array) => [...tarFiles(bytes, () => true)]

  test('gives long paths, texts of any length, and files only', () => {
    const long = `${'a/'.repeat(60)}x.csl`
    const files = {[long]: 'x'.repeat(512), 'b.csl': '', 'c.csl': 'é'}
    expect(all(tar(files))).toEqual(Object.entries(files).map(([path, text]) => ({path, text})))
    expect(all(tar({'link.csl': ''}, '2'))).toEqual([])
  })

  test('paths that leave the archive are passed over', () => {
    expect(all(tar({'../a.csl': 'x', '/b.csl': 'x', 'a/../../c.csl': 'x', 'C:\\d.csl': 'x'}))).toEqual([])
  })

  test('damage is an error, never a crash', () => {
    const bytes = tar({'a.csl': 'x'.repeat(2000)})
    expect(() => all(bytes.subarray(0, 1024))).toThrow('cut off')
    const wrong = Uint8Array.from(bytes)
    wrong[0] = 98
    expect(() => all(wrong)).toThrow('checksum')
    expect(() => all(new Uint8Array(1024).fill(7))).toThrow('malformed')
    expect(() => all(new Uint8Array(100))).toThrow('end is missing')
    expect(() => all(bytes.subarray(0, -1024))).toThrow('end is missing')
  })
})
