/**
 * Citations typed as prose, before a document is cited: linked as they are, or turned into keys that the
 * style then formats. Loaded only where the option `prose` asks for it.
 */
import {readProse, readReferenceList} from '@sitasi/core/prose'
import type {SitasiData} from '../document.ts'
import {formatProse} from './format.ts'
import {linkProse} from './link.ts'
import type {ProseDocument, ProseOutcome} from './prose-document.ts'
import {typedEntries} from './typed-entries.ts'

/** Reads list and citations, and changes the tree as the mode says. */
export function applyProse(document: ProseDocument): ProseOutcome {
  const {text, path, mode, request} = document
  const list = readReferenceList(text, {path})
  const given = request.bibliography.entries.map(({item}) => item)
  const typed = typedEntries(list.references, given, path)
  const added = typed.flatMap(({entry}) => entry ?? [])
  const library = [...given, ...added.map(({item}) => item)]
  const reading = readProse(text, given.length > 0 ? {library} : {})
  const outcome = {document, reading, typed, added}
  const {diagnostics, ...rest} = mode === 'link' ? linkProse(outcome) : formatProse(outcome)
  return {...rest, diagnostics: [...list.diagnostics, ...diagnostics]}
}

/** What other plugins may want to know, with what is cited in prose. */
export function withProse(data: SitasiData, cited: ReadonlyArray<string>): SitasiData {
  const all = new Set([...data.cited, ...cited])
  return {...data, cited: [...all], uncited: data.uncited.filter((id) => !all.has(id))}
}
