/** Diagnostics as SARIF 2.1.0 (OASIS), for code scanning and editors. */
import type {Diagnostic} from '@sitasi/core'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** One run, indented. */
export function sarif(diagnostics: ReadonlyArray<Diagnostic>): string {
  const ids = [...new Set(diagnostics.map(({ruleId}) => ruleId))].sort()
  const run = {
    tool: {driver: {name: 'sitasi', rules: ids.map((id) => ({id}))}},
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => result(diagnostic, ids))
  }
  const log = {version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run]}
  return `${JSON.stringify(log, null, 2)}\n`
}

function result(diagnostic: Diagnostic, ids: ReadonlyArray<string>): object {
  const {ruleId, severity, message, related = []} = diagnostic
  const others = related.flatMap((other) =>
    other.path === undefined ? [] : [{...location(other), message: {text: other.message}}]
  )
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: levels[severity],
    message: {text: message},
    ...(diagnostic.path === undefined ? {} : {locations: [location(diagnostic)]}),
    ...(others.length === 0 ? {} : {relatedLocations: others})
  }
}

function location({path, place}: Pick<Diagnostic, 'path' | 'place'>): object {
  const uri = (path ?? '').replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  const region = place && {
    startLine: place.start.line,
    startColumn: place.start.column,
    endLine: place.end.line,
    endColumn: place.end.column
  }
  return {physicalLocation: {artifactLocation: {uri}, ...(region ? {region} : {})}}
}
