/**
 * Diagnostics for people: by file, a line each, counted at the end.
 *
 * @example
 *   thesis.bib
 *     3:9  warning  Unexpected second entry with key `a`, expected each key once  duplicate-key
 */
import type {Diagnostic, Severity} from '@sitasi/core'
import {inLanguage} from '../ui/rules.ts'
import type {Ui} from '../ui/ui.ts'

/** Most lines of one kind in one file; the rest is counted. */
const most = 50

/** The report, ending in a line that counts. */
export function stylish(diagnostics: ReadonlyArray<Diagnostic>, ui: Ui): string {
  const blocks = [...byPath(diagnostics)].map(([path, group]) => block(path, group, ui))
  return `${blocks.join('\n')}${counts(diagnostics, ui)}`
}

function byPath(diagnostics: ReadonlyArray<Diagnostic>): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    const path = diagnostic.path ?? ''
    const group = groups.get(path)
    if (group) group.push(diagnostic)
    else groups.set(path, [diagnostic])
  }
  return groups
}

function block(path: string, group: ReadonlyArray<Diagnostic>, ui: Ui): string {
  const rows = group.slice(0, most).map((diagnostic) => row(diagnostic, ui))
  const rest = group.length > most ? [`  … +${group.length - most}`] : []
  return `${[...(path ? [ui.paint.bold(path)] : []), ...rows, ...rest].join('\n')}\n`
}

function row(diagnostic: Diagnostic, ui: Ui): string {
  const {place, severity, ruleId, note} = diagnostic
  const at = place ? `${place.start.line}:${place.start.column}` : '-'
  const label = paintOf(severity, ui)(ui.say(`severity.${severity}`))
  const first = `  ${ui.paint.dim(at.padStart(7))}  ${label}  ${inLanguage(diagnostic, ui.language)}  ${ui.paint.dim(ruleId)}`
  const related = (diagnostic.related ?? []).map((one) => {
    const start = one.place ? `:${one.place.start.line}:${one.place.start.column}` : ''
    return `           ${ui.paint.dim(`${one.message}: ${one.path ?? ''}${start}`)}`
  })
  return [first, ...(note ? [`           ${ui.paint.dim(note)}`] : []), ...related].join('\n')
}

const paintOf = (severity: Severity, {paint}: Ui) =>
  severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.blue

function counts(diagnostics: ReadonlyArray<Diagnostic>, ui: Ui): string {
  const count = (wanted: Severity) => diagnostics.filter(({severity}) => severity === wanted).length
  const [errors, warnings] = [count('error'), count('warning')]
  if (errors + warnings === 0) return ''
  const first = ui.say(errors === 1 ? 'summary.error' : 'summary.errors', {count: errors})
  return `\n${first}, ${ui.say(warnings === 1 ? 'summary.warning' : 'summary.warnings', {count: warnings})}\n`
}
