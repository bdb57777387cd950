/**
 * Checks the records of a library: every rule about records that is not off, in the order of the text.
 *
 * @example
 *   const {diagnostics, edits} = await lintLibrary(text, {path: 'refs.bib', ui: 'id', today: [2026, 11, 21]})
 *   applyEdits(text, edits) // what can be mended for certain, mended
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic, Severity} from '../diagnostic.ts'
import type {Edit} from '../edits.ts'
import {detectFormat} from '../formats/find.ts'
import {placesOf} from '../places.ts'
import {readEntries} from '../read.ts'
import {fill, messages, type UiLanguage} from '../rules/messages.ts'
import {recordRules} from '../rules/records/index.ts'
import type {RecordFinding, RecordRule} from '../rules/records/rule.ts'
import type {CampusSettings} from '../rules/records/settings.ts'
import type {Severities} from '../rules/rule.ts'
import {type Locate, locator} from './places.ts'
import {unsuppressed} from './suppress.ts'

/** How to check. */
export interface LintOptions {
  /** Name of the file: tells its format, and stands in diagnostics. */
  path: string
  /** Language of messages (default: `'en'`). */
  ui?: UiLanguage | undefined
  /** Severities other than the rules’ own (default: none). */
  severities?: Severities | undefined
  /** Year, month, day (default: none; nothing is then said to lie in the future). */
  today?: readonly [number, number, number] | undefined
  /** What a campus asks for (default: nothing). */
  campus?: CampusSettings | undefined
  /** Rules (default: all of `recordRules`). */
  rules?: ReadonlyArray<RecordRule> | undefined
}

/** What was found in a library. */
export interface Linted {
  entries: ReadonlyArray<Entry>
  /** What reading it said, and what the rules found. */
  diagnostics: ReadonlyArray<Diagnostic>
  /** What mends for certain; suppressed findings are not mended. */
  edits: ReadonlyArray<Edit>
}

interface Found {
  diagnostic: Diagnostic
  edit: Edit | undefined
}

/** Checks a library of any format; places within entries are known of .bib and CSL-JSON. */
export async function lintLibrary(text: string, options: LintOptions): Promise<Linted> {
  const {path, severities = {}} = options
  const {entries, diagnostics} = await readEntries(text, {path})
  const locate = locator(text, detectFormat(path, text.slice(0, 4096))?.name ?? '')
  const places = placesOf(text)
  const context = {entries, today: options.today, campus: options.campus ?? {}}
  const found: Found[] = []
  for (const rule of options.rules ?? recordRules) {
    const severity = severities[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const finding of rule.check(context)) {
      found.push(described(rule.id, severity, finding, {locate, places, options}))
    }
  }
  const all = [
    ...diagnostics.filter(({ruleId}) => severities[ruleId] !== 'off'),
    ...found.map(({diagnostic}) => diagnostic)
  ]
  const kept = new Set(unsuppressed(text, all, entries))
  const edits = found.flatMap(({diagnostic, edit}) => (edit && kept.has(diagnostic) ? [edit] : []))
  return {entries, diagnostics: [...kept].sort(byPlace), edits}
}

interface Words {
  locate: Locate
  places: ReturnType<typeof placesOf>
  options: LintOptions
}

function described(
  ruleId: string,
  severity: Severity,
  finding: RecordFinding,
  {locate, places, options}: Words
): Found {
  const {entry, variable, part, variant, values = {}, actual, expected, fix, related} = finding
  const {path, ui = 'en'} = options
  const spot = locate(entry, variable, part)
  const row = messages[variant === undefined ? ruleId : `${ruleId}/${variant}`]!
  const diagnostic: Diagnostic = {
    ruleId,
    severity,
    message: fill(row, ui, plainValues(values)),
    path,
    place: places.placeOf(spot.start, spot.end),
    ...(actual === undefined ? {} : {actual}),
    ...(expected === undefined ? {} : {expected}),
    ...(entry === undefined ? {} : {itemId: entry.item.id}),
    ...(related === undefined ? {} : {related: related.map((other) => relatedTo(other, ui))})
  }
  const edit =
    fix === undefined
      ? undefined
      : spot.put?.(typeof fix === 'string' ? fix : fix.bib, typeof fix !== 'string')
  return {diagnostic, edit}
}

function relatedTo({item, path, place}: Entry, ui: UiLanguage): NonNullable<Diagnostic['related']>[number] {
  return {message: ui === 'id' ? `\`${item.id}\` di sini` : `\`${item.id}\` is here`, path, place}
}

/** Values stand in backticks, so they hold none; long ones are cut. */
function plainValues(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const plain = value.replaceAll('`', '’').replace(/\s+/g, ' ')
      return [name, plain.length > 90 ? `${plain.slice(0, 89)}…` : plain]
    })
  )
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0)
}
