/**
 * Writes `src/records/generated.ts` from the JSON files of `references/`.
 *
 * @example
 *   node packages/core/scripts/records.mjs          # writes it
 *   node packages/core/scripts/records.mjs --check  # exits with 1 where it is out of date
 */
import {readFileSync, writeFileSync} from 'node:fs'

const target = new URL('../src/records/generated.ts', import.meta.url)

/** The files of records, in the order in which `references` lists them. */
const groups = [
  ['studies', 'StudyKey', 'The five studies.'],
  ['works', 'WorkKey', 'The works that the reference list of the 2023 article holds, as it orders them.'],
  ['sources', 'SourceKey', 'The laws, treaties, resolutions and web sites that it names in its text alone.']
]

const generated = render()
const current = readOrEmpty(target)
if (!process.argv.includes('--check')) writeFileSync(target, generated)
else if (generated !== current) {
  console.error(
    'packages/core/src/records/generated.ts is out of date: run node packages/core/scripts/records.mjs'
  )
  process.exitCode = 1
}

function render() {
  const items = groups.flatMap(([name]) => read(name))
  const {lists, citations} = read('citations')
  const parts = [
    head(),
    ...groups.map(keyType),
    `/** Key of any record. */\nexport type ReferenceKey = ${groups.map(([, type]) => type).join(' | ')}`,
    ...items.map(record),
    ...groups.map(([name, , meaning]) => list(meaning, name, 'Item', constants(read(name)))),
    list('Every record: studies, works, sources.', 'references', 'Item', constants(items)),
    byKey(items),
    list('The reference lists, each in its printed order.', 'lists', 'RecordedList', literal(lists)),
    list('Every citation, in reading order.', 'citations', 'RecordedCitation', literal(citations))
  ]
  return `${parts.join('\n\n')}\n`
}

function head() {
  return `// biome-ignore-all format: generated
/**
 * The records of \`references/\`, typed. Made by \`node packages/core/scripts/records.mjs\`: change the JSON instead.
 */
import type {Item} from '../item.ts'
import {list, record} from './frozen.ts'
import type {RecordedCitation, RecordedList} from './types.ts'`
}

function keyType([name, type, meaning]) {
  return `/** Keys of \`${name}\`. ${meaning} */\nexport type ${type} =\n${read(name)
    .map(({id}) => `  | ${quote(id)}`)
    .join('\n')}`
}

function record(item) {
  const about = String(item.title).replaceAll('*/', '* /')
  return `/** ${about} */\nexport const ${constant(item.id)} = /* @__PURE__ */ record(${literal(item)})`
}

/** A list, marked so that a bundler may drop it: nothing in it may have an effect, so nothing is spread. */
function list(meaning, name, type, members) {
  return `/** ${meaning} */\nexport const ${name} = /* @__PURE__ */ list<${type}>(${members})`
}

function byKey(items) {
  const rows = items.map(({id}) => `  ${quote(id)}: ${constant(id)}`)
  return `/** Every record by its key. */\nexport const byKey: Readonly<Record<ReferenceKey, Item>> = {\n${rows.join(',\n')}\n}`
}

function constants(items) {
  return `[\n  ${items.map(({id}) => constant(id)).join(',\n  ')}\n]`
}

/** A key as the name of a constant: `sari-benjina` is `sariBenjina`, `uu21-2007` is `uu21_2007`. */
function constant(id) {
  return id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()).replaceAll('-', '_')
}

function literal(value) {
  return JSON.stringify(value, null, 2)
}

function quote(text) {
  return `'${text}'`
}

function read(name) {
  return JSON.parse(readFileSync(new URL(`../../../references/${name}.json`, import.meta.url), 'utf8'))
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
