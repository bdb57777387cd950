/**
 * The writers there are; each is loaded when it is wanted.
 *
 * @example
 *   const {writeList} = await loadWriter('html')
 */
import {SitasiError} from '../error.ts'
import {nearest} from '../nearest.ts'
import type {Writer, WriterInfo} from './writer.ts'

/** By name: what one types after `--to`. */
export const writers = {
  text: {title: 'Plain text', extension: 'txt', load: () => import('./text.ts')},
  markdown: {title: 'Markdown', extension: 'md', load: () => import('./markdown.ts')},
  html: {title: 'HTML', extension: 'html', load: () => import('./html.ts')},
  latex: {title: 'LaTeX', extension: 'tex', load: () => import('./latex.ts')},
  typst: {title: 'Typst', extension: 'typ', load: () => import('./typst.ts')},
  rtf: {title: 'Rich Text Format', extension: 'rtf', load: () => import('./rtf.ts')},
  json: {title: 'JSON', extension: 'json', load: () => import('./json.ts')}
} as const satisfies Record<string, WriterInfo>

/** Name of a writer. */
export type WriterName = keyof typeof writers

/** The names, in the order they are shown. */
export const writerNames = Object.keys(writers) as ReadonlyArray<WriterName>

/** @throws {SitasiError} `unknown-writer` where there is none of that name. */
export async function loadWriter(name: string): Promise<Writer> {
  if (Object.hasOwn(writers, name)) return writers[name as WriterName].load()
  const near = nearest(name, writerNames)
  const expected = near.length > 0 ? near : writerNames
  const message = `Unexpected output format \`${name}\`, expected \`${expected.join('`, `')}\``
  throw new SitasiError('unknown-writer', message, {expected})
}
