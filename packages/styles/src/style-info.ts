/**
 * What the head of a CSL file says about it: title, parent, language, who wrote it.
 *
 * @example
 *   parseStyleInfo('<style …><info><title>2D Materials</title>…<link href="…/institute-of-physics-numeric"
 *     rel="independent-parent"/></info></style>').parent // => 'institute-of-physics-numeric'
 */
import {notCsl, unescapeXml, type XmlToken, xmlAttributes, xmlTokens} from './xml.ts'

/** Facts of one style file; of a locale file only `kind`, `defaultLocale`, `authors` (its translators) are filled. */
export interface StyleInfo {
  kind: 'style' | 'locale'
  /** Last part of the `id`: `apa`. */
  id: string
  title: string
  titleShort: string
  /** Style a dependent style stands for (CSL 1.0.2, “Dependent Styles”). */
  parent?: string | undefined
  /** Style it was made from. */
  template?: string | undefined
  /** `default-locale` of a style, `xml:lang` of a locale. */
  defaultLocale?: string | undefined
  /**
   * * `'author-date'` — (Doe 1999)
   * * `'author'` — (Doe)
   * * `'numeric'` — [1]
   * * `'label'` — [doe99]
   * * `'note'` — in foot- or endnotes
   */
  format?: string | undefined
  /** `law`, `history`, … */
  fields: ReadonlyArray<string>
  /** When it was last changed, ISO 8601. */
  updated: string
  /** Address of the licence. */
  license: string
  authors: ReadonlyArray<string>
  contributors: ReadonlyArray<string>
  /** Whether it makes a reference list. */
  bibliography: boolean
}

/** Reads the root element and `<info>`; throws `not-csl` where the file is neither a style nor a locale. */
export function parseStyleInfo(xml: string): StyleInfo {
  const tokens = xmlTokens(xml)
  const info = rootInfo(tokens)
  const path: Array<string> = []
  let inInfo = false
  for (const token of tokens) {
    if (token.name === 'info' && token.kind !== 'close') inInfo = token.kind === 'open'
    else if (token.name === 'info') break
    else if (token.kind === 'open' && !inInfo) break
    else if (inInfo) take(info, token, path)
  }
  info.bibliography = info.kind === 'style' && xml.includes('<bibliography')
  return info
}

type Filling = {-readonly [key in keyof StyleInfo]: StyleInfo[key]} & {
  fields: Array<string>
  authors: Array<string>
  contributors: Array<string>
}

function rootInfo(tokens: Iterator<XmlToken, void>): Filling {
  let next = tokens.next()
  while (!next.done && next.value.kind === 'text') next = tokens.next()
  const root = next.done ? undefined : next.value
  if (root === undefined || (root.name !== 'style' && root.name !== 'locale')) {
    throw notCsl(`Unexpected ${root ? `\`<${root.name}>\`` : 'empty file'}, expected a CSL \`<style>\``)
  }
  const attributes = xmlAttributes(root.value)
  return {
    kind: root.name,
    id: '',
    title: '',
    titleShort: '',
    defaultLocale: attributes.get(root.name === 'style' ? 'default-locale' : 'xml:lang'),
    fields: [],
    updated: '',
    license: '',
    authors: [],
    contributors: [],
    bibliography: false
  }
}

function take(info: Filling, token: XmlToken, path: Array<string>): void {
  if (token.kind === 'close') path.pop()
  else if (token.kind === 'text') takeText(info, path.join(' '), unescapeXml(token.value).trim())
  else {
    takeAttributes(info, token.name, xmlAttributes(token.value))
    if (token.kind === 'open') path.push(token.name)
  }
}

function takeText(info: Filling, path: string, text: string): void {
  if (text === '') return
  if (path === 'title') info.title += text
  else if (path === 'title-short') info.titleShort += text
  else if (path === 'id') info.id = styleId(text)
  else if (path === 'updated') info.updated = text
  else if (path === 'author name' || path === 'translator name') info.authors.push(text)
  else if (path === 'contributor name') info.contributors.push(text)
}

function takeAttributes(info: Filling, name: string, attributes: Map<string, string>): void {
  if (name === 'category') {
    info.format = attributes.get('citation-format') ?? info.format
    if (attributes.has('field')) info.fields.push(attributes.get('field')!)
  } else if (name === 'rights') info.license = attributes.get('license') ?? ''
  else if (name === 'link') {
    const id = styleId(unescapeXml(attributes.get('href') ?? ''))
    if (attributes.get('rel') === 'independent-parent') info.parent = id
    else if (attributes.get('rel') === 'template') info.template = id
  }
}

/** Short id of a style: the last part of its address, without `.csl`. */
export function styleId(address: string): string {
  let name = address.trim()
  while (name.endsWith('/')) name = name.slice(0, -1)
  name = name.slice(name.lastIndexOf('/') + 1)
  return /\.csl$/i.test(name) ? name.slice(0, -4) : name
}
