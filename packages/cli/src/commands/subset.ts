/** `sitasi subset`: of a library, only what documents cite. */
import {
  bibliography,
  type Diagnostic,
  detectFormat,
  nearest,
  placesOf,
  readEntries,
  writeEntries
} from '@sitasi/core'
import {subsetBib} from '@sitasi/core/library'
import {readText} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import {documentKeys, wantsAll} from '../document-keys.ts'
import type {ExitCode} from '../io.ts'
import {mixedFiles} from '../mixed-files.ts'
import {deliver} from '../product.ts'
import {report} from '../reporters/report.ts'

/** A key, and the first place that cites it. */
type Cited = Map<string, Pick<Diagnostic, 'path' | 'place'>>

/** Runs the command; 1 where a key is in no library. */
export async function run(context: Context): Promise<ExitCode> {
  const files = await mixedFiles(context)
  const {cited, all} = await citedIn(files.documents)
  const found = new Set<string>()
  const known: string[] = []
  const parts: string[] = []
  for (const path of files.libraries) {
    const {text} = await readText(path)
    const {entries} = await readEntries(text, {path})
    const {get} = bibliography([entries])
    known.push(...entries.map(({item}) => item.id))
    const wanted = all
      ? new Set(known)
      : new Set([...cited.keys()].filter((key) => get(key) && !found.has(key)))
    for (const key of wanted) found.add(key)
    parts.push(await part(text, path, wanted))
  }
  const missing = [...cited].filter(([key]) => !found.has(key))
  await deliver(context, parts.filter((each) => each !== '').join('\n'), [
    ...files.libraries,
    ...files.documents
  ])
  return report(
    context,
    missing.map(([key, at]) => unknown(key, at, known))
  )
}

async function citedIn(paths: ReadonlyArray<string>): Promise<{cited: Cited; all: boolean}> {
  const cited: Cited = new Map()
  let all = false
  for (const path of paths) {
    const {text} = await readText(path)
    const places = placesOf(text)
    all ||= wantsAll(text)
    for (const {key, start, end} of documentKeys(text)) {
      if (!cited.has(key)) cited.set(key, {path, place: places.placeOf(start, end)})
    }
  }
  return {cited, all}
}

/** Of .bib files the bytes of each entry; other formats are written anew. */
async function part(text: string, path: string, wanted: ReadonlySet<string>): Promise<string> {
  const format = detectFormat(path, text.slice(0, 4096))?.name ?? 'csl-json'
  if (format === 'biblatex' || format === 'bibtex') return subsetBib(text, wanted).text
  const {entries} = await readEntries(text, {path})
  return (
    await writeEntries(
      entries.filter(({item}) => wanted.has(item.id)),
      format
    )
  ).text
}

function unknown(
  key: string,
  at: Pick<Diagnostic, 'path' | 'place'>,
  known: ReadonlyArray<string>
): Diagnostic {
  const expected = nearest(key, known)
  const hint = expected.length > 0 ? `\`${expected[0]}\`` : 'a key of the library'
  return {
    ruleId: 'unknown-key',
    severity: 'error',
    message: `Unexpected key \`${key}\`, expected ${hint}`,
    ...at,
    actual: key,
    expected,
    itemId: key
  }
}
