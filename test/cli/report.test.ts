/** `sitasi report`, as a page, a table and data. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {sitasi} from '../support/cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-report-'))
  writeFileSync(
    join(folder, 'refs.bib'),
    '@article{a, author = {Weitzer, R.}, title = {{"On" \\& Off < 3}}, journaltitle = {J}, date = {2015}, doi = {10.1111/x}, pages = {9--1}}\n' +
      '@book{b, author = {Farhana}, title = {=Aspek, Hukum}, date = {2010}, publisher = {P}}\n' +
      '@book{never, author = {Doe, J.}, title = {X}, date = {1999}, publisher = {P}}\n'
  )
  writeFileSync(join(folder, '1.md'), '# One\n\nSee [@a] and (Farhana, 2010).\n\nAgain @a.\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

const run = (...words: string[]) => sitasi(['report', '1.md', 'refs.bib', ...words], {folder})

test('as a page', async () => {
  const {code, out} = await run('--ui', 'id')
  expect(code).toBe(0)
  expect(out).toContain('<html lang="id">')
  expect(out).toContain('3 karya, 2 di antaranya disitasi, 1 catatan. 2026-01-02')
  expect(out).toContain('&quot;On&quot; &amp; Off &lt; 3')
  expect(out).toContain('<td class="number">2</td><td>1.md:3<br>1.md:5</td>')
  expect(out).toContain('<a href="https://doi.org/10.1111/x">')
  expect(out).toContain('<li>Rentang halaman <code>9-1</code>')
  expect(out).toContain('<tr class="uncited"><th scope="row"><b>Doe 1999</b>')
  expect(out.match(/<svg /g)).toHaveLength(2)
  expect(out).not.toMatch(/<script|https?:\/\/(?!doi\.org)/)
})

test('as a table that no spreadsheet takes for a program', async () => {
  await run('-o', 'report.csv')
  const lines = readFileSync(join(folder, 'report.csv'), 'utf8').split('\r\n')
  expect(lines[0]).toBe('\ufeffkey,authors,year,title,type,doi,times cited,cited at,problems')
  expect(lines[1]).toContain('"""On"" & Off < 3",article-journal,10.1111/x,2,1.md:3; 1.md:5,')
  expect(lines[2]).toBe(`b,Farhana,2010,"'=Aspek, Hukum",book,,1,1.md:3,`)
})

test('as data', async () => {
  const {works} = JSON.parse((await run('--to', 'json')).out)
  expect(works.map(({key, cited}: {key: string; cited: string[]}) => [key, cited.length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['never', 0]
  ])
})

test('of an unknown kind', async () => expect((await run('--to', 'pdf')).code).toBe(2))
