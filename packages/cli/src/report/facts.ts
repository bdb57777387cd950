/** What a supervisor wants to know of each work: how often and where it is cited, and what is odd about it. */
import {bibliography, type Diagnostic, type Entry, placesOf} from '@sitasi/core'
import type {Linted} from '@sitasi/core/lint'
import {readProse} from '@sitasi/core/prose'
import {documentKeys} from '../document-keys.ts'
import type {Document} from '../documents.ts'
import {authorsOf, yearOf} from '../entry-lines.ts'

/** One work. */
export interface WorkFacts {
  key: string
  authors: string
  year: string
  title: string
  type: string
  doi: string
  /** `file:line` of each citation, in reading order. */
  cited: ReadonlyArray<string>
  problems: ReadonlyArray<Diagnostic>
}

/** The whole list. */
export interface ReportFacts {
  works: ReadonlyArray<WorkFacts>
  /** What is odd about the list as a whole. */
  problems: ReadonlyArray<Diagnostic>
}

/** Citations by key and those typed as prose count alike. */
export function reportFacts(
  documents: ReadonlyArray<Document>,
  libraries: ReadonlyArray<Linted>
): ReportFacts {
  const library = bibliography(libraries.map(({entries}) => entries))
  const problems = libraries.flatMap(({diagnostics}) => diagnostics)
  const byKey = new Map<string, Diagnostic[]>()
  for (const problem of problems) {
    const list = byKey.get(problem.itemId ?? '')
    if (list) list.push(problem)
    else byKey.set(problem.itemId ?? '', [problem])
  }
  const cited = citationsOf(documents, library.entries, (key) => library.get(key)?.item.id)
  const works = library.entries.map((entry) =>
    work(entry, cited.get(entry.item.id) ?? [], byKey.get(entry.item.id) ?? [])
  )
  return {works, problems: byKey.get('') ?? []}
}

function citationsOf(
  documents: ReadonlyArray<Document>,
  entries: ReadonlyArray<Entry>,
  idOf: (key: string) => string | undefined
): ReadonlyMap<string, string[]> {
  const items = entries.map(({item}) => item)
  const cited = new Map<string, string[]>()
  for (const {name, text} of documents) {
    const places = placesOf(text)
    const uses = documentKeys(text).map(({key, start}) => ({id: idOf(key), start}))
    for (const {citation, cites} of readProse(text, {library: items}).matches) {
      for (const {work} of cites)
        uses.push({id: work === null ? undefined : items[work]?.id, start: citation.start})
    }
    for (const {id, start} of uses.sort((a, b) => a.start - b.start)) {
      if (id === undefined) continue
      const at = `${name}:${places.pointAt(start).line}`
      cited.set(id, [...(cited.get(id) ?? []), at])
    }
  }
  return cited
}

function work({item}: Entry, cited: ReadonlyArray<string>, problems: ReadonlyArray<Diagnostic>): WorkFacts {
  return {
    key: item.id,
    authors: authorsOf(item),
    year: yearOf(item),
    title: (item.title ?? item['container-title'] ?? '').replace(/<[^<>]{0,80}>/g, ''),
    type: item.type,
    doi: item.DOI ?? '',
    cited,
    problems
  }
}
