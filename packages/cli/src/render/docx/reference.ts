/**
 * A docx whose looks are taken: its styles, its theme, the size and margins of its pages. Its text, headers
 * and footers are not.
 */
import {SitasiError} from '@sitasi/core'
import {type StyleName, styleNames} from './styles.ts'
import {unzip} from './unzip.ts'

/** What is taken from the other docx. */
export interface Reference {
  styles: string
  theme: string | undefined
  page: Page | undefined
  /** Id there of a style of ours; nothing where it has none of that name. */
  idOf(name: StyleName): string | undefined
}

/** Size and margins in twentieths of a point. */
export interface Page {
  width: number
  height: number
  top: number
  right: number
  bottom: number
  left: number
}

/** @throws {SitasiError} `invalid-reference-doc` */
export function readReference(bytes: Uint8Array): Reference {
  const {styles, theme, document = ''} = partsOf(bytes)
  if (styles === undefined) {
    throw new SitasiError(
      'invalid-reference-doc',
      'The reference document is not a docx: it has no `word/styles.xml`'
    )
  }
  const ids = idsByName(styles)
  return {
    styles: withoutNumbering(styles),
    theme,
    page: pageOf(document),
    idOf: (name) => ids.get(styleNames[name].toLowerCase())
  }
}

/** A broken archive has no parts. */
function partsOf(bytes: Uint8Array): {
  styles?: string | undefined
  theme?: string | undefined
  document?: string | undefined
} {
  try {
    const read = unzip(bytes)
    const [styles, theme, document] = ['word/styles.xml', 'word/theme/theme1.xml', 'word/document.xml'].map(
      read
    )
    return {styles, theme, document}
  } catch {
    return {}
  }
}

/** Word translates ids, never the names of its own styles. */
function idsByName(styles: string): Map<string, string> {
  const ids = new Map<string, string>()
  for (const [, attributes, inside] of styles.matchAll(/<w:style ([^>]*)>([\s\S]*?)<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(attributes!)?.[1]
    const name = /<w:name w:val="([^"]*)"/.exec(inside!)?.[1]
    if (id !== undefined && name !== undefined) ids.set(name.toLowerCase(), id)
  }
  return ids
}

/** Numberings stand in another part, which is not taken. */
const withoutNumbering = (styles: string) => styles.replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/g, '')

function pageOf(document: string): Page | undefined {
  const section = document.slice(document.lastIndexOf('<w:sectPr'))
  const size = /<w:pgSz ([^>]*)/.exec(section)?.[1]
  const margins = /<w:pgMar ([^>]*)/.exec(section)?.[1]
  if (size === undefined || margins === undefined) return undefined
  const of = (attributes: string, name: string) =>
    Number(new RegExp(`w:${name}="(\\d+)`).exec(attributes)?.[1] ?? Number.NaN)
  const page = {
    width: of(size, 'w'),
    height: of(size, 'h'),
    top: of(margins, 'top'),
    right: of(margins, 'right'),
    bottom: of(margins, 'bottom'),
    left: of(margins, 'left')
  }
  return Object.values(page).every(Number.isFinite) ? page : undefined
}

/** The reference’s styles, and those of ours it has none for. */
export function mergedStyles(reference: Reference, own: string): string {
  const missing = [...own.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g)]
    .filter(([, id]) => Object.hasOwn(styleNames, id!) && reference.idOf(id as StyleName) === undefined)
    .map(([style]) => style)
  return reference.styles.replace('</w:styles>', `${missing.join('')}</w:styles>`)
}
