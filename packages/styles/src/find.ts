/**
 * The style a name means: id, alias, former or later id, dependent style, title.
 *
 * @example
 *   findStyle(library, 'apa7') // => {id: 'apa', via: 'alias', …}
 *   findStyle(library, '2D Materials').id // => 'institute-of-physics-numeric'
 */
import {SitasiError} from './error.ts'
import type {Library} from './library.ts'
import {listDependents, listStyles} from './list.ts'
import {searchStyles} from './search.ts'
import {styleId} from './style-info.ts'
import {type Row, tableRow} from './table.ts'
import type {FoundStyle, StyleDiagnostic, StyleFacts, Via} from './types.ts'
import {nearest, quoted, slug, wordsOf} from './words.ts'

/** Longer names are nobody’s; they are not searched for. */
const longestName = 500

/**
 * Finds the style. Names are tried as ids first, then without regard to case, blanks and diacritics.
 * Throws `unknown-style`, whose `expected` are the nearest names.
 */
export function findStyle(library: Library, name: string): FoundStyle {
  if (name.length > longestName) throw new SitasiError('unknown-style', `Unexpected style ${quoted(name)}`)
  const id = styleId(name)
  const found = byName(library, id) ?? byName(library, slug(id)) ?? byTitle(library, name)
  if (found === undefined) throw unknownStyle(library, name)
  return found
}

function byName(library: Library, name: string): FoundStyle | undefined {
  const row = tableRow(library.table('index'), name)
  if (row) return independent(row, 'id', [])
  const other = tableRow(library.table('names'), name)
  if (other && other[2] !== 'relative') {
    const [, id = '', via = ''] = other
    return target(library, id, via as Via, via === 'renamed' ? [renamed(name, id)] : [])
  }
  const dependent = tableRow(library.table('dependents'), name)
  return dependent && dependentStyle(library, dependent, 'dependent', [])
}

function target(
  library: Library,
  id: string,
  via: Via,
  diagnostics: ReadonlyArray<StyleDiagnostic>
): FoundStyle | undefined {
  const row = tableRow(library.table('index'), id)
  if (row) return independent(row, via, diagnostics)
  const dependent = tableRow(library.table('dependents'), id)
  return dependent && dependentStyle(library, dependent, via, diagnostics)
}

function independent(row: Row, via: Via, diagnostics: ReadonlyArray<StyleDiagnostic>): FoundStyle {
  const [id = '', , defaultLocale = '', title = ''] = row
  return {id, title, via, defaultLocale: defaultLocale || undefined, diagnostics}
}

function dependentStyle(
  library: Library,
  row: Row,
  via: Via,
  diagnostics: ReadonlyArray<StyleDiagnostic>
): FoundStyle | undefined {
  const [dependent = '', parent = '', defaultLocale = '', title = ''] = row
  const held = tableRow(library.table('index'), parent)
  const other = held ? undefined : tableRow(library.table('names'), parent)
  const style = held ?? tableRow(library.table('index'), other?.[1] ?? '')
  if (style === undefined) return undefined
  const missing = other?.[2] === 'relative'
  const remark = missing ? missingParent(dependent, parent, style[0]!) : dependentRemark(dependent, style[0]!)
  return {
    ...independent(style, via, [...diagnostics, remark]),
    title,
    dependent,
    parent,
    defaultLocale: defaultLocale || style[2] || undefined
  }
}

/** The style whose title it is, or the only one whose title has all its words. */
function byTitle(library: Library, name: string): FoundStyle | undefined {
  const query = slug(name)
  if (query === '') return undefined
  const all = [...listStyles(library), ...listDependents(library)]
  const same =
    all.find((facts) => slug(facts.title) === query) ??
    single(all, (facts) => slug(facts.titleShort) === query)
  const facts = same ?? withWords(all, wordsOf(name))
  return facts && target(library, facts.id, 'title', same ? [] : [titleRemark(name, facts)])
}

const withWords = (all: ReadonlyArray<StyleFacts>, words: ReadonlyArray<string>): StyleFacts | undefined =>
  single(all, (facts) => {
    const own = new Set(wordsOf(facts.title))
    return words.every((word) => own.has(word))
  })

function single<Value>(all: ReadonlyArray<Value>, fits: (value: Value) => boolean): Value | undefined {
  const fitting = all.filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

const renamed = (actual: string, id: string): StyleDiagnostic => ({
  ruleId: 'renamed-style',
  severity: 'info',
  message: `Unexpected style id \`${actual}\`, expected \`${id}\`, its name in this set`,
  actual,
  expected: [id]
})

const dependentRemark = (actual: string, id: string): StyleDiagnostic => ({
  ruleId: 'dependent-style',
  severity: 'info',
  message: `Unexpected dependent style \`${actual}\`, expected its parent \`${id}\`, which is used`,
  actual,
  expected: [id]
})

const missingParent = (dependent: string, actual: string, id: string): StyleDiagnostic => ({
  ruleId: 'missing-parent',
  severity: 'warning',
  message: `Unexpected parent \`${actual}\` of \`${dependent}\`, expected a style of this set; its nearest relative \`${id}\` is used`,
  actual,
  expected: [id]
})

const titleRemark = (actual: string, {id, title}: StyleFacts): StyleDiagnostic => ({
  ruleId: 'style-by-title',
  severity: 'info',
  message: `Unexpected words \`${actual}\`, expected \`${id}\`, the only style with them in its title: ${title}`,
  actual,
  expected: [id]
})

function unknownStyle(library: Library, actual: string): SitasiError {
  const id = slug(styleId(actual))
  const others = library.rows('names')
  const relative = others.find(([name, , via]) => name === id && via === 'relative')?.[1]
  const names = [
    ...library.rows('index'),
    ...others.filter((row) => row[2] !== 'relative'),
    ...library.rows('dependents')
  ].map((row) => row[0]!)
  const found = id === '' ? [] : searchStyles(library, actual, {limit: 5}).map((facts) => facts.id)
  const expected = [...new Set([...(relative ? [relative] : []), ...nearest(id, names), ...found])].slice(
    0,
    5
  )
  const hint = expected.length > 0 ? `, expected ${expected.map((name) => `\`${name}\``).join(', ')}` : ''
  return new SitasiError('unknown-style', `Unexpected style ${quoted(actual)}${hint}`, {expected})
}
