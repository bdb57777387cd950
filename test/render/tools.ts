/** Programs some tests need: where one is missing they say so aloud, and pass. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import axe from 'axe-core'
import {test} from 'vitest'

const has = (tool: string) => spawnSync(tool, ['--version'], {stdio: 'ignore'}).error === undefined

/** Runs the test where all tools are there. */
export function testWithTools(
  title: string,
  tools: ReadonlyArray<string>,
  body: () => void | Promise<void>
): void {
  const missing = tools.filter((tool) => !has(tool))
  if (missing.length === 0) test(title, body, 180_000)
  else {
    console.warn(`skipped: ${title}: ${missing.join(', ')} not found`)
    test.skip(title, () => {})
  }
}

/** A new folder, removed when the work is done. */
export async function inFolder<Result>(work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'sitasi-render-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The text of a docx as LibreOffice lays it out, page by page. */
export function pagesOf(docx: Uint8Array): Promise<ReadonlyArray<string>> {
  return inFolder((folder) => {
    const file = join(folder, 'a.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore'
    })
    execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), join(folder, 'a.txt')])
    return readFileSync(join(folder, 'a.txt'), 'utf8').split('\f').slice(0, -1)
  })
}

/** What Chromium is run with, without a window and without the network. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** The document of a page after its scripts have run, as Chromium has it. */
export function domOf(html: string): Promise<string> {
  return inFolder((folder) => {
    const file = join(folder, 'a.html')
    writeFileSync(file, html)
    const own = [
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=20000',
      '--dump-dom',
      `file://${file}`
    ]
    return execFileSync('chromium', [...chromiumFlags, ...own], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26
    })
  })
}

/** The words of a page as Chromium prints it, each with its left and right edge, in points. */
export function printed(
  html: string
): Promise<{width: number; words: ReadonlyArray<{page: number; left: number; right: number; word: string}>}> {
  return inFolder((folder) => {
    const [file, pdf, boxes] = ['a.html', 'a.pdf', 'a.xml'].map((name) => join(folder, name)) as [
      string,
      string,
      string
    ]
    writeFileSync(file, html)
    const own = [
      `--user-data-dir=${join(folder, 'profile')}`,
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      `file://${file}`
    ]
    execFileSync('chromium', [...chromiumFlags, ...own], {stdio: 'ignore'})
    execFileSync('pdftotext', ['-bbox', pdf, boxes])
    const pages = readFileSync(boxes, 'utf8').split('<page ').slice(1)
    const words = pages.flatMap((xml, page) =>
      [...xml.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
        ([, left, right, word]) => ({page, left: Number(left), right: Number(right), word: word!})
      )
    )
    return {width: Number(/width="([\d.]+)"/.exec(pages[0]!)![1]), words}
  })
}

/** What axe finds wrong with a page: its rule, then the elements. */
export async function violations(html: string): Promise<unknown> {
  const run =
    "axe.run().then((r) => document.documentElement.setAttribute('data-axe', JSON.stringify(r.violations.map((v) => [v.id, ...v.nodes.map((n) => n.html)]))))"
  const dom = await domOf(
    html.replace('</body>', () => `<script>${axe.source}</script><script>${run}</script></body>`)
  )
  const found = /data-axe="([^"]*)"/.exec(dom)?.[1] ?? '"axe did not run"'
  return JSON.parse(
    found.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  )
}
