/**
 * A rendered Markdown tree as a complete document.
 *
 * @example
 *   const {content, diagnostics} = await writeDocument('html', {tree, metadata, options: {toc: true}})
 */
import {type Diagnostic, SitasiError} from '@sitasi/core'
import {type Document, defaultLook} from './options.ts'
import {targetNamed, targets} from './targets.ts'

/** What was written, and what could not be. */
export interface WrittenDocument {
  content: string | Uint8Array
  diagnostics: ReadonlyArray<Diagnostic>
}

/** @throws {SitasiError} `unknown-target`, `missing-library` (docx) */
export async function writeDocument(target: string, document: Document): Promise<WrittenDocument> {
  const found = targetNamed(target)
  const names = targets.map(({name}) => name)
  if (!found)
    throw new SitasiError('unknown-target', `No kind of document is called \`${target}\``, {expected: names})
  const write = await found.load()
  const diagnostics: Diagnostic[] = []
  const {tree, metadata, look = defaultLook, options = {}} = document
  const content = await write({tree, metadata, look, options, report: (one) => void diagnostics.push(one)})
  return {content, diagnostics}
}
