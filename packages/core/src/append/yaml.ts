/** A CSL-YAML file with one item more, behind its last one. */
import {isMap, isSeq, parseDocument, type YAMLSeq} from 'yaml'
import type {Item} from '../item.ts'
import {writeEntries} from '../read.ts'
import type {Piece} from './append.ts'

/** `undefined` where the file holds no list of items, or one in brackets. */
export async function yamlPiece(text: string, item: Item): Promise<Piece | undefined> {
  const written = await writeEntries([{item}], 'csl-yaml')
  if (text.trim() === '') {
    return {
      text: entryOf(written.text),
      edit: {start: 0, end: text.length, text: written.text},
      diagnostics: written.diagnostics
    }
  }
  const list = listOf(text)
  const last = list?.items.at(-1) as {range?: [number, number, number]} | undefined
  if (!list || list.flow || !last?.range) return undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const start = last.range[0]
  const indent = text.slice(text.lastIndexOf('\n', start) + 1, start).replace(/-[ \t]*$/, '')
  const entry = entryOf(written.text)
  const lines = entry.split('\n').map((line) => (line === '' ? '' : indent + line))
  const end = last.range[1]
  const gap = text.slice(0, end).endsWith('\n') ? '' : newline
  const tail = gap === '' ? newline : ''
  return {
    text: entry,
    edit: {start: end, end, text: `${gap}${lines.join(newline)}${tail}`},
    diagnostics: written.diagnostics
  }
}

function listOf(text: string): YAMLSeq | undefined {
  const document = parseDocument(text, {logLevel: 'silent', uniqueKeys: false})
  if (document.errors.length > 0) return undefined
  const {contents} = document
  if (isSeq(contents)) return contents
  const list = isMap(contents) ? (contents.get('references') ?? contents.get('items')) : undefined
  return isSeq(list) ? list : undefined
}

/** The list item alone, without its indentation. */
function entryOf(written: string): string {
  const lines = written.split('\n').filter((line) => line !== '---' && line !== 'references:' && line !== '')
  const depth = /^ */.exec(lines[0] ?? '')![0].length
  return lines.map((line) => line.slice(depth)).join('\n')
}
