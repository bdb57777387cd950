/** The entry for browsers: same answers as in Node, no `node:` import. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {openStyles} from '@sitasi/styles'
import {openStyles as openFolder} from '@sitasi/styles/node'
import {build} from 'esbuild'
import {describe, expect, test} from 'vitest'
import {packageFolder, packFiles, temporaryFolder, tinyFiles} from './support.ts'

const folder = packFiles(join(temporaryFolder(), 'tiny'), tinyFiles)
const load = async (file: string): Promise<Uint8Array> => readFileSync(join(folder, file))

describe('opened through a loader', () => {
  test('styles and locales are those of Node', async () => {
    const styles = await openStyles({load})
    const node = openFolder(folder)
    expect(await styles.styleXml('apa7')).toBe(node.styleXml('apa'))
    expect(await styles.localeXml('id')).toBe(node.localeXml('id-ID'))
    expect(await styles.localeXml('id', {supplement: false})).toBe(node.localeXml('id', {supplement: false}))
    expect(styles.findStyle('bali journal')).toEqual(node.findStyle('bali journal'))
    expect(styles.searchStyles('ugm')).toEqual(node.searchStyles('ugm'))
    expect(await styles.setInfo()).toEqual(node.setInfo())
    await expect(styles.styleXml('apq')).rejects.toMatchObject({code: 'unknown-style'})
  })

  test('files that a server unpacked on the way are read as well', async () => {
    const styles = await openStyles({load: async (file) => gunzipSync(readFileSync(join(folder, file)))})
    expect(await styles.styleXml('apa')).toBe(openFolder(folder).styleXml('apa'))
  })

  test('an address that answers with an error is an error', async () => {
    const closed = openStyles({base: 'data:text/plain,', load: () => Promise.reject(new Error('offline'))})
    await expect(closed).rejects.toThrow('offline')
  })
})

test('bundles for a browser', async () => {
  const {outputFiles, warnings} = await build({
    entryPoints: [join(packageFolder, 'src/index.ts')],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false
  })
  const code = outputFiles[0]!.text
  expect(warnings).toEqual([])
  expect(code).not.toMatch(/from\s*"node:|require\(/)
  expect(code.length).toBeLessThan(40_000)
})
