/**
 * Diagnostics as GitHub Actions’ workflow commands: each becomes a note beside its line.
 *
 * @example
 *   ::error file=refs.bib,line=3,col=9,endLine=3,endColumn=14,title=record-doi::Unexpected DOI …
 */
import type {Diagnostic} from '@sitasi/core'

const kinds = {error: 'error', warning: 'warning', info: 'notice'} as const

/** One command a line. */
export const github = (diagnostics: ReadonlyArray<Diagnostic>): string => diagnostics.map(command).join('')

function command({severity, message, path, place, ruleId}: Diagnostic): string {
  const properties = [
    ...(path === undefined ? [] : [`file=${escaped(path)}`]),
    ...(place === undefined
      ? []
      : [
          `line=${place.start.line}`,
          `col=${place.start.column}`,
          `endLine=${place.end.line}`,
          `endColumn=${place.end.column}`
        ]),
    `title=${escaped(ruleId)}`
  ]
  return `::${kinds[severity]} ${properties.join(',')}::${data(message)}\n`
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escaped = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
