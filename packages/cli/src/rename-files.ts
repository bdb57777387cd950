/** Keys renamed in libraries and documents together: a diff, or the files themselves. */
import {applyEdits, renameKeys} from '@sitasi/core/library'
import {openToChange} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {unifiedDiff} from './diff.ts'
import {documentKeys} from './document-keys.ts'
import type {MixedFiles} from './mixed-files.ts'

/** Every file is read and changed in memory before the first is written. */
export async function renameInFiles(
  {io, ui, args}: Context,
  {libraries, documents}: MixedFiles,
  names: ReadonlyMap<string, string>
): Promise<number> {
  const changes = await Promise.all([
    ...libraries.map((path) => change(path, (text) => renameKeys(text, names, {path}))),
    ...documents.map((path) => change(path, (text) => editsOf(text, names)))
  ])
  for (const {path, before, after, write} of changes) {
    if (args.on('write')) await write(after)
    else io.out(unifiedDiff(path, before, after, ui.paint))
  }
  return changes.reduce((sum, {count}) => sum + count, 0)
}

async function change(path: string, edit: (text: string) => ReturnType<typeof renameKeys>) {
  const file = await openToChange(path)
  const edits = edit(file.text)
  const after = applyEdits(file.text, edits)
  return {path, before: file.text, after, write: file.write, count: edits.length}
}

function editsOf(text: string, names: ReadonlyMap<string, string>) {
  return documentKeys(text).flatMap(({key, start, end}) => {
    const name = names.get(key)
    return name === undefined ? [] : [{start, end, text: name}]
  })
}
