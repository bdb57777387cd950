/**
 * Remarks an author has switched off, by a comment in the file itself.
 *
 * @example
 *   % sitasi-disable-next-entry record-doi   ← .bib
 *   <!-- sitasi-disable-next-line unknown-key -->   ← Markdown
 *   % sitasi-disable record-acronym   ← to the end of the file, or to `sitasi-enable`
 *   "custom": {"sitasi-disable": ["record-doi"]}   ← an item of CSL-JSON; `[]`: every rule
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'

/** Lines on which some rules, or all (no names), are off. */
interface Off {
  from: number
  to: number
  rules: ReadonlySet<string>
}

const directive =
  /(?:%|<!--|#)[ \t]{0,9}sitasi-(disable|enable)(-next-line|-line|-next-entry)?(?![\w-])([^%<\n]{0,400})/g

/** The diagnostics that are not switched off. Linear in text and diagnostics. */
export function unsuppressed(
  text: string,
  diagnostics: ReadonlyArray<Diagnostic>,
  entries: ReadonlyArray<Entry> = []
): Diagnostic[] {
  const offs = text.includes('sitasi-disable') ? offsOf(text, entries) : []
  const byKey = new Map(entries.map(({item}) => [item.id, item.custom?.['sitasi-disable']]))
  return diagnostics.filter((diagnostic) => {
    const {ruleId, itemId, place} = diagnostic
    const own = itemId === undefined ? undefined : byKey.get(itemId)
    if (Array.isArray(own) && (own.length === 0 || own.includes(ruleId))) return false
    const line = place?.start.line ?? 1
    return !offs.some(
      ({from, to, rules}) => line >= from && line <= to && (rules.size === 0 || rules.has(ruleId))
    )
  })
}

function offsOf(text: string, entries: ReadonlyArray<Entry>): Off[] {
  const offs: Off[] = []
  const open: {from: number; rules: ReadonlySet<string>}[] = []
  text.split('\n').forEach((source, index) => {
    const line = index + 1
    for (const [, what, where, rest] of source.matchAll(directive)) {
      const rules = new Set((rest ?? '').match(/[a-z][a-z-]{1,60}(?:\/[a-z-]{1,60})?(?!\w)/g) ?? [])
      if (what === 'enable') close(open, offs, line, rules)
      else if (where === undefined) open.push({from: line, rules})
      else if (where === '-next-entry') offs.push({...nextEntry(entries, line), rules})
      else offs.push({from: line, to: where === '-line' ? line : line + 1, rules})
    }
  })
  for (const each of open) offs.push({...each, to: Number.POSITIVE_INFINITY})
  return offs
}

function close(
  open: {from: number; rules: ReadonlySet<string>}[],
  offs: Off[],
  line: number,
  rules: ReadonlySet<string>
): void {
  for (const each of open.splice(0)) {
    const isMeant =
      rules.size === 0 || each.rules.size === 0 || [...each.rules].some((rule) => rules.has(rule))
    if (isMeant) offs.push({...each, to: line})
    else open.push(each)
  }
}

function nextEntry(entries: ReadonlyArray<Entry>, line: number): {from: number; to: number} {
  const entry = entries.find(({place}) => (place?.start.line ?? 0) > line)
  return {from: line, to: entry?.place?.end.line ?? line}
}
