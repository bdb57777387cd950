/**
 * Sorts files found anywhere (folder, archive) into a set: styles, dependent styles, locales, renamed ids.
 *
 * @example
 *   collectSet([{path: 'styles/apa.csl', text: '<style …'}], 'my folder').styles.has('apa') // => true
 */
import {SitasiError} from '../error.ts'
import {parseStyleInfo} from '../style-info.ts'
import {checkNesting} from '../xml.ts'
import type {StyleSet} from './set.ts'

/** A file of a source; `text` is UTF-8 read to the end. */
export interface SourceFile {
  /** Path inside the source, with `/`. */
  path: string
  text: string
}

/** Whether a file of that path can belong to a set. */
export const isSourcePath = (path: string): boolean =>
  /(^|\/)([^/]+\.csl|locales-[^/]+\.xml|renamed-styles\.json)$/.test(path)

/** A file that was passed over, and why. */
export interface PassedOver {
  path: string
  reason: string
}

/**
 * Files become a set by what they are, not by where they stand. A file that is no CSL is passed over and named;
 * throws `no-styles` where no style is left.
 */
export function collectSet(
  files: Iterable<SourceFile>,
  source: string
): StyleSet & {passedOver: ReadonlyArray<PassedOver>} {
  const styles = new Map<string, string>()
  const dependents = new Map<string, string>()
  const locales = new Map<string, string>()
  let renamed: ReadonlyMap<string, string> | undefined
  const passedOver: Array<PassedOver> = []
  for (const {path, text} of files) {
    try {
      const name = path.slice(path.lastIndexOf('/') + 1)
      if (name === 'renamed-styles.json') renamed = renamedIds(text)
      else add(name, text, {styles, dependents, locales})
    } catch (error) {
      passedOver.push({path, reason: error instanceof Error ? error.message : String(error)})
    }
  }
  if (styles.size === 0) {
    throw new SitasiError('no-styles', `Unexpected source without CSL styles: ${source}`)
  }
  return {source, styles, dependents, locales, renamed, passedOver}
}

function add(
  name: string,
  text: string,
  to: Record<'styles' | 'dependents' | 'locales', Map<string, string>>
): void {
  const xml = text.replace(/^\uFEFF/, '')
  const info = parseStyleInfo(xml)
  checkNesting(xml)
  if (info.kind === 'locale') to.locales.set(info.defaultLocale ?? name.slice(8, -4), xml)
  else (info.parent ? to.dependents : to.styles).set(safeId(name.replace(/\.csl$/, '')), xml)
}

function safeId(id: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}._+()&,'-]*$/u.test(id)) return id
  throw new SitasiError('not-csl', `Unexpected file name \`${id}\`, expected letters, digits and hyphens`)
}

function renamedIds(text: string): ReadonlyMap<string, string> {
  const table: unknown = JSON.parse(text)
  const entries = Object.entries(table ?? {}).filter(([, id]) => typeof id === 'string')
  return new Map(entries as Array<[string, string]>)
}
