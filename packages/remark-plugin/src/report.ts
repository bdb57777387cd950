/** Diagnostics as messages of a VFile. */
import type {Diagnostic} from '@sitasi/core'
import type {VFile} from 'vfile'

/** One message per diagnostic: `info` is one, `warning` and `error` are warnings; nothing here ends a build. */
export function report(file: VFile, diagnostics: ReadonlyArray<Diagnostic>): void {
  for (const diagnostic of diagnostics) {
    const {ruleId, place, path} = diagnostic
    const own = path === undefined || path === file.path
    const make = diagnostic.severity === 'info' ? file.info.bind(file) : file.message.bind(file)
    const message = make(own ? diagnostic.message : `${where(diagnostic)}${diagnostic.message}`, {
      ruleId,
      source: 'sitasi',
      ...(own && place && {place})
    })
    Object.assign(message, factsOf(diagnostic))
  }
}

/** A remark about another file names it. */
const where = ({path, place}: Diagnostic): string =>
  place ? `${path}:${place.start.line}:${place.start.column}: ` : `${path}: `

function factsOf({actual, expected, note, url}: Diagnostic) {
  return {
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && expected.length > 0 && {expected: [...expected]}),
    ...(note !== undefined && {note}),
    ...(url !== undefined && {url})
  }
}
