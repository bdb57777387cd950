/** `sitasi cites`: every citation of a document and the work it means, as JSON or as lines. */

import {placesOf} from '@sitasi/core'
import {type CitationData, citesOf} from '@sitasi/core/prose'
import type {Context} from '../command.ts'
import {readDocuments, readLibrary} from '../documents.ts'
import type {ExitCode} from '../io.ts'
import {report} from '../reporters/report.ts'
import type {Ui} from '../ui/ui.ts'

/** Runs the command; several documents become a list, in JSON an array. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const documents = await readDocuments(context)
  const library = await readLibrary(context)
  const items = library?.entries.map(({item}) => item)
  const read = documents.map(({name, text}) => ({name, text, cites: citesOf(text, {library: items})}))
  if (args.on('json')) {
    const data = read.map(({cites}) => cites)
    io.out(`${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`)
  } else {
    for (const {name, text, cites} of read) {
      const places = placesOf(text)
      for (const citation of cites.citations) {
        const {line, column} = places.pointAt(citation.start)
        io.out(
          `${name}:${line}:${column}  ${lineOf(
            citation,
            cites.references.map(({item}) => item.id),
            ui
          )}\n`
        )
      }
    }
  }
  return report(context, [
    ...documents.flatMap(({diagnostics}) => diagnostics),
    ...(library?.diagnostics ?? [])
  ])
}

function lineOf({text, items}: CitationData, ids: ReadonlyArray<string>, {paint, say}: Ui): string {
  const works = items.map(({reference, candidates, status}) => {
    if (status === 'matched' && reference !== null) return paint.cyan(ids[reference]!)
    const near = candidates.slice(0, 3).map((index) => ids[index]!)
    return `${paint.yellow(say(`cites.${status}`))}${near.length > 0 ? ` (${near.join(', ')})` : ''}`
  })
  return `${text.replace(/\s+/g, ' ')}  →  ${works.join('; ')}`
}
