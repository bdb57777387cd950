/**
 * The style and the locale a user named: from the packed set (or the newer one fetched by `styles update`),
 * from a file, from the web.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Diagnostic} from '@sitasi/core'
import {dataFolder, fetchText, readText} from '@sitasi/core/node'
import * as packed from '@sitasi/styles/node'

/** A style ready for the engine. */
export interface OpenStyle {
  /** CSL of an independent style. */
  xml: string
  /** The locale a dependent style asks for. */
  locale?: string | undefined
  diagnostics: ReadonlyArray<Diagnostic>
}

/** What the engine is told of the language. */
export interface OpenLocale {
  locale: string | undefined
  localeXml: (tag: string) => string
  /** `locale-fallback` where another dialect or language has to do. */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Folder of the set that `sitasi styles update` fetched. */
export const updatedFolder = (): string => join(dataFolder(), 'styles')

let opened: packed.Styles | undefined

/** The set in use: the fetched one where there is one, else the package’s own. */
export function styleSet(): packed.Styles {
  opened ??= existsSync(updatedFolder()) ? packed.openStyles(updatedFolder()) : packed
  return opened
}

/** Opens a style by name, path or address. */
export async function openStyle(name: string): Promise<OpenStyle> {
  if (/^https?:/i.test(name)) return independent(await fetchText(name), name)
  if (!looksLikePath(name)) return byName(name)
  const {text, diagnostics} = await readText(name)
  const style = independent(text, name)
  return {...style, diagnostics: [...diagnostics, ...style.diagnostics]}
}

/**
 * The locale to render in: what was asked for, else what a dependent style asks for, else the style’s own.
 *
 * @throws {SitasiError} `unknown-locale`
 */
export function openLocale(asked: string | undefined, style: OpenStyle): OpenLocale {
  const set = styleSet()
  const wanted = asked ?? style.locale
  const resolved = wanted === undefined ? undefined : set.resolveLocale(wanted)
  const diagnostics = resolved?.fellBack ? [fallback(wanted!, resolved.tag)] : []
  return {locale: resolved?.tag, localeXml: (tag) => set.localeXml(tag), diagnostics}
}

const fallback = (actual: string, tag: string): Diagnostic => ({
  ruleId: 'locale-fallback',
  severity: 'info',
  message: `Unexpected locale \`${actual}\`, expected one there is; \`${tag}\` is used`,
  actual,
  expected: [tag]
})

const looksLikePath = (name: string) => /[\\/]|\.csl$|\.xml$/i.test(name) || existsSync(name)

function byName(name: string): OpenStyle {
  const set = styleSet()
  const {id, via, defaultLocale, diagnostics} = set.findStyle(name)
  const said = via === 'id' || via === 'alias' ? [] : diagnostics
  return {xml: set.styleXml(id), locale: via === 'dependent' ? defaultLocale : undefined, diagnostics: said}
}

/** A dependent style’s file only names its parent. */
function independent(xml: string, path: string): OpenStyle {
  const info = packed.parseStyleInfo(xml)
  if (!info.parent) return {xml, diagnostics: []}
  const parent = byName(info.parent)
  const diagnostics = parent.diagnostics.map((diagnostic) => ({...diagnostic, path}))
  return {xml: parent.xml, locale: info.defaultLocale ?? parent.locale, diagnostics}
}
