/**
 * A .bib file, formatted: what it means stays, what is unknown stays, twice is as good as once.
 *
 * @example
 *   formatBib('@Book{a,title="X"}').text // => '@book{a,\n  title = {X}\n}\n'
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'
import {applyEdits} from '../edits.ts'
import {parseBib} from '../formats/bibtex/parse.ts'
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import {placesOf} from '../places.ts'
import {duplicateEdits} from './duplicates.ts'
import {type FmtOptions, type FmtSettings, fmtDefaults} from './options.ts'
import {isClosed, type Pass} from './pass.ts'
import {blankLines} from './passes/blank-lines.ts'
import {braces} from './passes/braces.ts'
import {characters} from './passes/characters.ts'
import {dois} from './passes/dois.ts'
import {empty} from './passes/empty.ts'
import {fieldOrder} from './passes/field-order.ts'
import {layout} from './passes/layout.ts'
import {months} from './passes/months.ts'
import {names} from './passes/names.ts'
import {pages} from './passes/pages.ts'
import {sortEdits} from './passes/sort.ts'

/** A formatted file. */
export interface Formatted {
  text: string
  /**
   * `fmt-kept` (info): entries where something stays as it was, since formatting it would change what they mean;
   * `fmt-not-arranged` (a warning).
   */
  diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * The normalisations, in the order they are made; each stays within its entry. The layout is made first, so that
 * commas stand where they belong, and again for what the others leave behind.
 */
export const passes: ReadonlyArray<Pass> = [
  layout,
  empty,
  months,
  pages,
  dois,
  characters,
  names,
  braces,
  fieldOrder,
  layout,
  blankLines
]

/**
 * Formats. Every entry is read before and after: where a normalisation would make it read otherwise, that one
 * is not made there, and a diagnostic says so.
 */
export function formatBib(text: string, options: FmtOptions & {path?: string | undefined} = {}): Formatted {
  const {path, ...wanted} = options
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  const settings: FmtSettings = {...fmtDefaults, ...given}
  const before = parseBib(text, {path}).entries
  const quick = normalise(text, settings)
  const isSafe = differing(before, quick).length === 0
  const {text: formatted, kept} = isSafe ? {text: quick, kept: new Map()} : normaliseWithCare(text, settings)
  const starts = isSafe ? [] : startsOf(text)
  const diagnostics = before.flatMap((entry) => {
    const names = kept.get(starts.indexOf(entry.place!.start.offset))
    return names ? [left(entry, names, path)] : []
  })
  const result = arranged(formatted, settings, path)
  return {text: result.text, diagnostics: [...diagnostics, ...result.diagnostics]}
}

const none: ReadonlySet<number> = new Set()

function normalise(text: string, settings: FmtSettings): string {
  return passes
    .filter(({wanted}) => wanted(settings))
    .reduce((changed, pass) => made(pass, changed, settings, none), text)
}

function made(pass: Pass, text: string, settings: FmtSettings, frozen: ReadonlySet<number>): string {
  return applyEdits(text, pass.edits(parseTree(text), {settings, frozen, newline: newlineOf(text)}))
}

/** What is undone in a first round may be right in the next, once another normalisation is made. */
function normaliseWithCare(text: string, settings: FmtSettings): Careful {
  let result = oneRound(text, settings)
  for (let round = 1; round < mostRounds; round++) {
    const next = oneRound(result.text, settings)
    if (next.text === result.text) break
    result = next
  }
  return result
}

const mostRounds = 4

/** A text, and by the number of an entry what was not made there. */
interface Careful {
  text: string
  kept: ReadonlyMap<number, ReadonlyArray<string>>
}

/** One normalisation after the other, each undone in the entries it would change the meaning of. */
function oneRound(text: string, settings: FmtSettings): Careful {
  const kept = new Map<number, string[]>()
  let changed = text
  for (const pass of passes) {
    if (!pass.wanted(settings)) continue
    const before = parseBib(changed).entries
    let next = made(pass, changed, settings, none)
    const odd = differing(before, next)
    if (odd.length > 0) {
      const starts = startsOf(changed)
      const frozen = new Set(odd.map((entry) => starts.indexOf(entry.place!.start.offset)))
      next = made(pass, changed, settings, frozen)
      if (differing(before, next).length > 0) next = changed
      for (const index of frozen) kept.set(index, [...(kept.get(index) ?? []), pass.name])
    }
    changed = next
  }
  return {text: changed, kept}
}

function startsOf(text: string): ReadonlyArray<number> {
  return parseTree(text).blocks.flatMap((block) => (block.kind === 'entry' ? [block.start] : []))
}

function differing(before: ReadonlyArray<Entry>, text: string): ReadonlyArray<Entry> {
  const after = parseBib(text).entries
  if (after.length !== before.length) return before
  return before.filter((entry, index) => meaning(entry) !== meaning(after[index]!))
}

/** What an entry says, whatever the order it says it in. */
function meaning({item, aliases}: Entry): string {
  return JSON.stringify([Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)), aliases])
}

/** Duplicates and order, over the whole file; not where entries that are not closed would swallow others. */
function arranged(text: string, settings: FmtSettings, path: string | undefined): Formatted {
  const wanted = settings.duplicates !== 'keep' || settings.sort.length > 0
  if (!wanted) return {text, diagnostics: []}
  const open = parseTree(text).blocks.find((block) => block.kind === 'entry' && !isClosed(block))
  if (open) return {text, diagnostics: [unclosed(text, open.start, path)]}
  let changed = text
  if (settings.duplicates !== 'keep') {
    changed = applyEdits(changed, duplicateEdits(parseTree(changed), parseBib(changed).entries, settings))
  }
  if (settings.sort.length > 0) {
    changed = applyEdits(changed, sortEdits(parseTree(changed), parseBib(changed).entries, settings.sort))
  }
  return {text: changed === text ? text : made(blankLines, changed, settings, none), diagnostics: []}
}

function unclosed(text: string, start: number, path: string | undefined): Diagnostic {
  return {
    ruleId: 'fmt-not-arranged',
    severity: 'warning',
    message: 'Unexpected entry without its closing brace, expected one; no entry is moved or merged',
    path,
    place: placesOf(text).placeOf(start, start + 1),
    expected: ['}']
  }
}

const newlineOf = (text: string) => (/\r\n/.test(text) ? '\r\n' : '\n')

function left({item, place}: Entry, names: ReadonlyArray<string>, path: string | undefined): Diagnostic {
  const what = names.map((name) => `\`${name}\``).join(', ')
  return {
    ruleId: 'fmt-kept',
    severity: 'info',
    message: `Unexpected change of what \`${item.id}\` says by ${what}, expected none; there it stays as it was`,
    path,
    place,
    actual: names.join(', '),
    itemId: item.id
  }
}
