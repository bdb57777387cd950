/** From prose to keys and back: what was right in the author’s words comes back. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {sitasi} from '../support/cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitasi-uncite-'))
afterAll(() => rmSync(folder, {recursive: true}))

const library = `@article{logan2009, author = {Logan, T. K. and Walker, R. and Hunt, G.}, title = {Understanding human trafficking}, journal = {TVA}, year = 2009}
@article{pecoud2018, author = {Pécoud, Antoine}, title = {What do we know}, journal = {JEMS}, year = 2018}
@book{sugiyono2019, author = {Sugiyono}, title = {Metode penelitian}, publisher = {Alfabeta}, year = 2019}
@article{putra2021, author = {Putra, Andi and Sari, Dewi}, title = {Perdagangan orang}, journal = {JPO}, year = 2021}
`

const thesis = `# Pendahuluan

Perdagangan manusia sudah lama dibahas (Logan dkk., 2009; Pécoud, 2018), juga di sini
(lihat Putra & Sari, 2021, hlm. 4–6).

* Menurut Pécoud (2018, hlm. 1622), organisasi itu kurang dikenal.
* Sugiyono (2019) menulis   \\*demikian\\*; \`(Pécoud, 2018)\` bukan sitasi.

Akhir kata (Permana, 2021).
`

const apa = ['--bib', 'refs.bib', '--style', 'apa', '--locale', 'id-ID']

writeFileSync(join(folder, 'refs.bib'), library)
writeFileSync(join(folder, 'thesis.md'), thesis)

test('words that were right come back when the keys are printed, and nothing else changes', async () => {
  await sitasi(['cite', 'thesis.md', '--bib', 'refs.bib', '-o', 'keys.md'], {folder})
  const keys = readFileSync(join(folder, 'keys.md'), 'utf8')
  expect(keys).toContain('[@logan2009; @pecoud2018]')
  expect(keys).toContain('[lihat @putra2021, hlm. 4–6]')
  expect(keys).toContain('Menurut @pecoud2018 [hlm. 1622]')
  expect(keys).toContain('@sugiyono2019 menulis   \\*demikian\\*')
  const {out, code, err} = await sitasi(['uncite', 'keys.md', ...apa], {folder})
  expect({code, err}).toEqual({code: 0, err: ''})
  expect(out.slice(0, thesis.length)).toBe(thesis)
  expect(out.slice(thesis.length)).toMatch(
    /^\nLogan, T\. K\., Walker, R\., & Hunt, G\. \(2009\)\..*\n\nPécoud/
  )
})

test('printed keys are found again: the same keys come back', async () => {
  const keys = readFileSync(join(folder, 'keys.md'), 'utf8')
  await sitasi(['uncite', 'keys.md', ...apa, '-o', 'plain.md'], {folder})
  await sitasi(['cite', 'plain.md', '--bib', 'refs.bib', '-o', 'again.md'], {folder})
  const again = readFileSync(join(folder, 'again.md'), 'utf8')
  expect(again.slice(0, keys.length)).toBe(keys)
})

test('rendered in the style they were typed in, citations read as typed', async () => {
  const {out} = await sitasi(['render', 'keys.md', ...apa, '--to', 'text'], {folder})
  const words = out.replace(/\s+/g, ' ')
  expect(words).toContain('dibahas (Logan dkk., 2009; Pécoud, 2018), juga')
  expect(words).toContain('(lihat Putra & Sari, 2021, hlm. 4–6).')
  expect(words).toContain('Menurut Pécoud (2018, hlm. 1622), organisasi')
  expect(words).toContain('Sugiyono (2019) menulis')
})

test('`--write` changes the file itself, and a second time nothing', async () => {
  writeFileSync(join(folder, 'own.md'), 'Lihat [@pecoud2018].\n')
  await sitasi(['uncite', 'own.md', ...apa, '--write'], {folder})
  const once = readFileSync(join(folder, 'own.md'), 'utf8')
  expect(once).toBe('Lihat (Pécoud, 2018).\n\nPécoud, A. (2018). What do we know. *JEMS*.\n')
  await sitasi(['uncite', 'own.md', ...apa, '--write'], {folder})
  expect(readFileSync(join(folder, 'own.md'), 'utf8')).toBe(once)
})
