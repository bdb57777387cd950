/**
 * The style and the locale a user named: from the packed set, from a file, from the web.
 *
 * @example
 *   await openStyle('apa7', io) // => {xml, locale: undefined, diagnostics: []}
 */
import {existsSync} from 'node:fs'
import type {Diagnostic} from '@sitasi/core'
import {fetchText, readText} from '@sitasi/core/node'
import {findStyle, parseStyleInfo, styleXml} from '@sitasi/styles/node'

/** A style ready for the engine. */
export interface OpenStyle {
  /** CSL of an independent style. */
  xml: string
  /** The locale a dependent style asks for. */
  locale?: string | undefined
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Opens a style by name, path or address. */
export async function openStyle(name: string): Promise<OpenStyle> {
  if (/^https?:/i.test(name)) return independent(await fetchText(name), name)
  if (looksLikePath(name)) {
    const {text, diagnostics} = await readText(name)
    const style = independent(text, name)
    return {...style, diagnostics: [...diagnostics, ...style.diagnostics]}
  }
  const found = findStyle(name)
  return {xml: styleXml(found.id), locale: found.defaultLocale, diagnostics: found.diagnostics}
}

const looksLikePath = (name: string) => /[\\/]|\.csl$|\.xml$/i.test(name) || existsSync(name)

/** A dependent style’s file only names its parent. */
function independent(xml: string, path: string): OpenStyle {
  const info = parseStyleInfo(xml)
  if (!info.parent) return {xml, diagnostics: []}
  const parent = findStyle(info.parent)
  const diagnostics = parent.diagnostics.map((diagnostic) => ({...diagnostic, path}))
  return {xml: styleXml(parent.id), locale: info.defaultLocale ?? parent.defaultLocale, diagnostics}
}
