/**
 * `prose: 'format'`: certain citations become keys in the source, the typed list makes room for the
 * generated one, and the document is parsed again; its places stay those of the file.
 */
import {bibliography} from '@sitasi/core'
import {applyEdits, type Edit, rewriteProse} from '@sitasi/core/prose'
import {leftAlone} from './left.ts'
import {moveBack} from './move-back.ts'
import type {ProseOutcome} from './prose-document.ts'
import type {ProseWork} from './prose-work.ts'
import type {TypedEntry} from './typed-entries.ts'

/** Formats; an entry that was hardly understood stays as typed. */
export function formatProse({document, reading, typed, added}: ProseWork): ProseOutcome {
  const {tree, text, path, parse, request} = document
  const {edits, left} = rewriteProse(text, reading.matches, reading.items)
  const replaced = typed.filter(({reference}) => reference.confidence >= 0.5)
  const all = [...edits, ...removals(text, replaced)].sort((a, b) => a.start - b.start)
  if (all.length > 0) {
    const parsed = parse(applyEdits(text, all))
    moveBack(parsed, text, all)
    tree.children = parsed.children
  }
  const listed = replaced.map(({key}) => key)
  return {
    request: {
      ...request,
      bibliography: bibliography([request.bibliography.entries, added]),
      nocite: [...keysOf(request.nocite), ...listed]
    },
    cited: [],
    diagnostics: leftAlone(left, text, path)
  }
}

/** `nocite` as keys. */
export const keysOf = (nocite: string | ReadonlyArray<string> = []): ReadonlyArray<string> =>
  typeof nocite === 'string' ? [nocite] : nocite

/** Whole lines, bullets and all; headings between entries stay. */
function removals(text: string, typed: ReadonlyArray<TypedEntry>): Edit[] {
  let from = 0
  return [...typed]
    .sort((a, b) => a.reference.start - b.reference.start)
    .map(({reference}) => {
      const start = Math.max(from, text.lastIndexOf('\n', reference.start - 1) + 1)
      const stop = text.indexOf('\n', reference.end)
      const end = Math.max(start, stop < 0 ? text.length : stop)
      from = end
      return {start, end, replacement: ''}
    })
}
