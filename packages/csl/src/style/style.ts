/**
 * A style as read: its parts found and checked, nothing compiled yet.
 *
 * @example
 *   parseStyle(xml).class // => 'in-text'
 */
import {CslError} from '../error.ts'
import {type LocaleSource, readLocale} from '../locale/read.ts'
import {parseXml, pointAt, type XmlElement} from '../xml.ts'
import {checkMacros} from './macros.ts'

/** A style's parts. */
export interface Style {
  title: string
  id: string
  /** `note` or `in-text`. */
  class: string
  defaultLocale: string | undefined
  /** Attributes of `cs:style`. */
  options: ReadonlyMap<string, string>
  locales: ReadonlyArray<LocaleSource>
  macros: ReadonlyMap<string, XmlElement>
  citation: XmlElement
  bibliography: XmlElement | undefined
  /** Throws with the place of the element. */
  fail(code: string, message: string, at: XmlElement, expected?: ReadonlyArray<string>): never
}

/** @throws {CslError} where the text is not an independent CSL style. */
export function parseStyle(source: string): Style {
  const root = parseXml(source)
  const fail = (
    code: string,
    message: string,
    at: XmlElement,
    expected: ReadonlyArray<string> = []
  ): never => {
    const {line, column} = pointAt(source, at.offset)
    throw new CslError(code, message, line, column, expected)
  }
  if (root.name !== 'style')
    fail('invalid-style', `Unexpected root \`${root.name}\`, expected \`style\``, root)
  const child = (name: string) => root.children.find((each) => each.name === name)
  const citation = child('citation')
  const info = child('info')
  const parent = info?.children.find((each) => each.attributes.get('rel') === 'independent-parent')
  if (!citation && parent) {
    const href = parent.attributes.get('href') ?? ''
    return fail('dependent-style', `Unexpected dependent style, expected its parent \`${href}\``, parent, [
      href
    ])
  }
  if (!citation) return fail('invalid-style', 'Unexpected style without `citation`', root, ['citation'])
  const style: Style = {
    title: textOf(info, 'title'),
    id: textOf(info, 'id'),
    class: root.attributes.get('class') ?? 'in-text',
    defaultLocale: root.attributes.get('default-locale'),
    options: root.attributes,
    locales: root.children.filter((each) => each.name === 'locale').map((each) => readLocale(each, true)),
    macros: macrosOf(root),
    citation,
    bibliography: child('bibliography'),
    fail
  }
  for (const area of [style.citation, style.bibliography]) {
    if (area && !layoutOf(area))
      fail('invalid-style', `Unexpected \`${area.name}\` without \`layout\``, area, ['layout'])
  }
  checkMacros(style)
  return style
}

/** The layout of `cs:citation` or `cs:bibliography`. */
export const layoutOf = (area: XmlElement): XmlElement | undefined =>
  area.children.find((each) => each.name === 'layout')

const textOf = (info: XmlElement | undefined, name: string) =>
  info?.children.find((each) => each.name === name)?.text.trim() ?? ''

function macrosOf(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const macros = new Map<string, XmlElement>()
  for (const each of root.children)
    if (each.name === 'macro') macros.set(each.attributes.get('name') ?? '', each)
  return macros
}
