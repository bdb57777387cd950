/**
 * Compares the engine with what the oracle printed: agreement by style, and differences clustered by
 * their first differing characters.
 *
 * @example
 *   node scripts/csl/run.mjs compare [--all | --sample=300 | STYLE…] [--show=20] [--styles]
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  createProcessor,
  type Item,
  parseField,
  renderBatch,
  toHtml,
  weave
} from '../../packages/csl/src/index.ts'
import {localesIn} from './locales.ts'
import {officialLocales} from './official-locales.ts'
import {chosenStyles, itemsFor, type OracleResult, oracleFolder, stylePath} from './oracle-data.ts'
import {type PlainCitation, type PlainCite, sampleDocument} from './sample-document.ts'

const args = process.argv.slice(2)
const localeXml = localesIn(officialLocales())
const {name, items} = itemsFor(args)
const ids = items.map((item) => String(item['id']))
const sample = sampleDocument(ids)
const show = Number(args.find((each) => each.startsWith('--show='))?.slice(7) ?? 15)
const only = args.find((each) => each.startsWith('--only='))?.slice(7)

interface Tally {
  same: number
  count: number
}
interface Difference {
  style: string
  kind: string
  where: string
  expected: string
  actual: string
}

const kinds = ['single', 'citation', 'entry'] as const
const total: Record<string, Tally> = {
  single: {same: 0, count: 0},
  citation: {same: 0, count: 0},
  entry: {same: 0, count: 0}
}
const byStyle = new Map<string, Record<string, Tally>>()
const differences: Difference[] = []
let threw = 0
let oracleFailed = 0
let whole = 0

for (const style of chosenStyles(args)) {
  const path = join(oracleFolder(name), `${style}.json`)
  if (!existsSync(path)) continue
  const oracle = JSON.parse(readFileSync(path, 'utf8')) as OracleResult
  if (oracle.error !== undefined) {
    oracleFailed++
    console.log(`oracle failed on ${style}: ${oracle.error.slice(0, 100)}`)
    continue
  }
  try {
    compareStyle(style, oracle)
  } catch (error) {
    threw++
    console.log(`threw on ${style}: ${(error as Error).stack?.split('\n').slice(0, 3).join(' | ')}`)
  }
}

function compareStyle(style: string, oracle: OracleResult): void {
  const processor = createProcessor(readFileSync(stylePath(style), 'utf8'), {
    localeXml,
    links: false,
    tagged: false
  })
  const html = (out: Parameters<typeof weave>[0]) => toHtml(weave(out, processor.weaving))
  const tally: Record<string, Tally> = {
    single: {same: 0, count: 0},
    citation: {same: 0, count: 0},
    entry: {same: 0, count: 0}
  }
  byStyle.set(style, tally)
  const check = (kind: string, where: string, expected: string, actual: string) => {
    const same = expected === actual
    for (const each of [tally[kind]!, total[kind]!]) {
      each.count++
      if (same) each.same++
    }
    if (!same) differences.push({style, kind, where, expected, actual})
  }
  const singles = renderBatch(processor, {
    items: items as Item[],
    citations: ids.map((id) => ({cites: [{id, position: 0}], noteNumber: 0})),
    nocite: 'all',
    itemsFirst: true
  })
  for (const [index, expected] of oracle.singles!.entries()) {
    check('single', ids[index]!, clean(expected), clean(html(singles.citations[index]!.out)))
  }
  const document = renderBatch(processor, {
    items: items as Item[],
    citations: sample.map(({cites, note, narrative}) => ({
      cites: cites.map(toCite),
      noteNumber: note,
      narrative
    })),
    nocite: []
  })
  for (const [index, expected] of oracle.citations!.entries()) {
    if (withoutAuthor(sample[index]!, expected, processor.facts.isNote)) continue
    check('citation', String(index), clean(expected), clean(html(document.citations[index]!.out)))
  }
  const ours = new Map(document.entries.map(({id, out}) => [id, html(out)]))
  const shown = printed(oracle, ours)
  for (const [index, id] of shown.entries())
    check('entry', id, entry(oracle.entries![index] ?? ''), clean(ours.get(id) ?? ''))
  const order = document.entries
    .filter(({id}) => shown.includes(id))
    .map(({id}) => id)
    .join(' ')
  if (shown.length > 0) check('entry', 'order', shown.join(' '), order)
  if (kinds.every((kind) => tally[kind]!.same === tally[kind]!.count)) whole++
}

/**
 * Whether a citation is about an author whom citeproc-js cannot name: it prints an error in place of
 * names that the style's cites do not show, and in note styles it prints them twice.
 */
function withoutAuthor({cites, narrative}: PlainCitation, expected: string, isNote: boolean): boolean {
  const byName = narrative === true || cites[0]!['author-only'] === true
  return byName && (isNote || expected.includes('NO_PRINTED_FORM') || /^(?:see )?[\s,]/.test(expected))
}

function toCite(cite: PlainCite) {
  return {
    id: cite.id,
    locator: cite.locator,
    label: cite.label,
    prefix: cite.prefix === undefined ? undefined : parseField(cite.prefix),
    suffix: cite.suffix === undefined ? undefined : parseField(cite.suffix),
    form: formOf(cite)
  }
}

function formOf(cite: PlainCite) {
  if (cite['author-only']) return 'author-only' as const
  return cite['suppress-author'] ? ('suppress-author' as const) : undefined
}

/** Ids of the entries that the oracle printed: it leaves out those with nothing in them. */
function printed(oracle: OracleResult, ours: ReadonlyMap<string, string>): string[] {
  const all = oracle.entryIds!
  if (oracle.entries!.length === all.length) return all
  return all.filter((id) => !/^[\s.]*$/.test(ours.get(id) ?? ''))
}

/** White space beside blocks made alike. */
function clean(text: string): string {
  if (text.includes('NO_PRINTED_FORM') || /^\[CSL STYLE ERROR[^\]]*\]$/.test(text)) return ''
  return text.replace(/\s*(<\/?div[^>]*>)\s*/g, '$1').trim()
}

function entry(text: string): string {
  return clean(text)
    .replace(/^<div class="csl-entry">/, '')
    .replace(/<\/div>$/, '')
    .trim()
}

function report(): void {
  if (args.includes('--styles')) {
    for (const [style, tally] of [...byStyle].sort((a, b) => rate(a[1]) - rate(b[1]))) {
      console.log(
        `${(100 * rate(tally)).toFixed(1).padStart(6)} ${style} ${kinds.map((kind) => `${kind} ${tally[kind]!.same}/${tally[kind]!.count}`).join(', ')}`
      )
    }
  }
  const clusters = new Map<string, Difference[]>()
  for (const each of differences) {
    if (only && each.kind !== only) continue
    const key = `${each.kind} ${firstDifference(each)}`
    clusters.set(key, [...(clusters.get(key) ?? []), each])
  }
  for (const [key, list] of [...clusters].sort((a, b) => b[1].length - a[1].length).slice(0, show)) {
    const styles = new Set(list.map((each) => each.style)).size
    console.log(`\n${list.length} in ${styles} styles: ${key}`)
    for (const each of list.slice(0, 2))
      console.log(
        `  ${each.style} ${each.where}\n    - ${window_(each, each.expected)}\n    + ${window_(each, each.actual)}`
      )
  }
  console.log()
  for (const kind of kinds)
    console.log(
      `${kind}: ${total[kind]!.same}/${total[kind]!.count} = ${((100 * total[kind]!.same) / Math.max(1, total[kind]!.count)).toFixed(2)} %`
    )
  console.log(
    `${byStyle.size} styles, ${whole} the same in every string, ${threw} threw, ${oracleFailed} failed in the oracle`
  )
}

function rate(tally: Record<string, Tally>): number {
  const sum = (key: keyof Tally) => kinds.reduce((total_, kind) => total_ + tally[kind]![key], 0)
  return sum('same') / Math.max(1, sum('count'))
}

function start({expected, actual}: Difference): number {
  let at = 0
  while (at < expected.length && expected[at] === actual[at]) at++
  return at
}

function firstDifference(each: Difference): string {
  const at = start(each)
  return `${JSON.stringify(each.expected.slice(at, at + 4))} → ${JSON.stringify(each.actual.slice(at, at + 4))}`
}

function window_(each: Difference, text: string): string {
  const at = start(each)
  return `${at > 60 ? '…' : ''}${text.slice(Math.max(0, at - 60), at)}⟦${text.slice(at, at + 70)}`
}

report()
