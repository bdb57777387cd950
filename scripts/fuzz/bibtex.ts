/**
 * Fuzzes the reader and the writer of .bib files: bytes of real files are changed at random, and items are
 * made up; nothing may throw, hang or be lost in the syntax tree.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {decode} from '../../packages/core/src/encoding.ts'
import {parseBib} from '../../packages/core/src/formats/bibtex/parse.ts'
import {parseTree} from '../../packages/core/src/formats/bibtex/syntax/parse.ts'
import {print} from '../../packages/core/src/formats/bibtex/syntax/tree.ts'
import {writeBib} from '../../packages/core/src/formats/bibtex/write.ts'
import {item} from '../../test/core/formats/items.ts'

const dialects = ['biblatex', 'bibtex'] as const

/** Milliseconds a text may take: a floor for the machine’s moods, and a rate far below the usual. */
const allowed = (length: number): number => 1000 + length / 100

const pieces = [
  ...'{}\\"\'=,#@%~$`- \n()\r\0\ufeff\u00a0é',
  ' and ',
  '@article{',
  '@string{',
  '\\emph{',
  'crossref = {',
  '__proto__ = {',
  'constructor = ',
  '\\"{',
  '{\\',
  '--'
].map((piece) => Buffer.from(piece))

/** Runs until the time is up; the exit code. */
export function main(folders: ReadonlyArray<string>, options: {seconds: number; seed: number}): number {
  const files = folders.flatMap(bibFiles).map((path) => readFileSync(path))
  const short = files.filter((file) => file.length < 100_000)
  const next = numbers(options.seed)
  const end = Date.now() + options.seconds * 1000
  let runs = 0
  let failures = 0
  while (Date.now() < end && failures < 10) {
    const found = short.length > 0 && runs % 50 > 0 ? mutated(short, next) : generated(options.seed + runs)
    if (found !== undefined) {
      failures++
      console.log(found)
    }
    runs++
  }
  console.log(`${files.length} files, ${runs} runs, ${failures} failures`)
  return failures === 0 ? 0 : 1
}

function mutated(files: ReadonlyArray<Buffer>, next: (below: number) => number): string | undefined {
  let bytes = files[next(files.length)]!
  const count = 1 + next(12)
  for (let index = 0; index < count; index++) bytes = mutate(bytes, files, next)
  const {text} = decode(bytes)
  const start = performance.now()
  try {
    check(text)
  } catch (error) {
    return `${(error as Error).stack}\n${JSON.stringify(text)}`
  }
  const took = performance.now() - start
  return took > allowed(text.length) ? `${Math.round(took)} ms\n${JSON.stringify(text)}` : undefined
}

/** One step: a byte, a piece, a hole, a stretch of another file, or the end cut off. */
function mutate(bytes: Buffer, files: ReadonlyArray<Buffer>, next: (below: number) => number): Buffer {
  const at = next(bytes.length + 1)
  const to = Math.min(bytes.length, at + next(40))
  const around = (middle: Uint8Array, from = at) =>
    Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(from)])
  switch (next(6)) {
    case 0:
      return around(Buffer.of(next(256)), Math.min(bytes.length, at + 1))
    case 1:
      return around(Buffer.alloc(0), to)
    case 2: {
      const other = files[next(files.length)]!
      const from = next(other.length + 1)
      return around(other.subarray(from, from + next(400)))
    }
    case 3:
      return next(10) === 0 ? bytes.subarray(0, at) : around(bytes.subarray(at, to))
    default:
      return around(pieces[next(pieces.length)]!)
  }
}

/** The tree is the text; reading and writing end, and what is written has as many entries as were read. */
function check(text: string): void {
  if (print(parseTree(text)) !== text) throw new Error('The tree does not print its text')
  for (const dialect of dialects) {
    const {entries} = parseBib(text, {lang: 'en'}, dialect)
    for (const written of [entries, entries.map(({item: read}) => ({item: read}))]) {
      const again = parseBib(writeBib(written, dialect).text, {}, dialect)
      const isOdd = entries.some((entry) => /[\s"#%'(){}\\~=,@]|^$/.test(entry.item.id))
      if (!isOdd && again.entries.length !== entries.length) throw new Error(`An entry is lost in ${dialect}`)
    }
  }
}

/** Made-up items, written and read. */
function generated(seed: number): string | undefined {
  const result = fc.check(
    fc.property(item, fc.boolean(), (one, ascii) => {
      for (const dialect of dialects) {
        const {text} = writeBib([{item: one}], dialect, {ascii})
        const [read] = parseBib(text, {}, dialect).entries
        if (read?.item.id !== one.id || read.item.title !== one.title) throw new Error(text)
      }
    }),
    {numRuns: 200, seed}
  )
  return result.failed ? fc.defaultReportMessage(result) : undefined
}

function bibFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.bib(?:tex)?$/.test(name))
    .map((name) => join(folder, name))
}

/** A small linear congruential generator: the same numbers for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
