/**
 * The few things that must be known of a style before citeproc takes it.
 */
import {SitasiError} from '../error.ts'

/** How a style frames a citation (attributes of its citation’s `cs:layout`). */
export interface Frame {
  prefix: string
  suffix: string
  delimiter: string
}

/** @throws {SitasiError} `invalid-style` where the text is not an independent CSL style. */
export function checkStyle(style: string): void {
  if (!/<(?:\w+:)?style[\s>]/.test(style))
    throw invalid('Unexpected text, expected a CSL style (`<style …>`)')
  if (/<(?:\w+:)?citation[\s>]/.test(style)) return
  const parent = parentOf(style)
  if (parent === undefined) throw invalid('Unexpected style without `<citation>`, expected one with it')
  throw invalid(`Unexpected dependent style, expected its parent \`${parent}\``, [parent])
}

/** The style a dependent style stands for. */
function parentOf(style: string): string | undefined {
  const link = style.match(/<link\b[^<>]*>/g)?.find((tag) => tag.includes('independent-parent'))
  return link && attributeOf(link, 'href')
}

/** The frame of the style’s citations; empty where the style gives none. */
export function frameOf(style: string): Frame {
  const citation = style.slice(Math.max(style.search(/<(?:\w+:)?citation[\s>]/), 0))
  const layout = /<(?:\w+:)?layout\b[^<>]*>/.exec(citation)?.[0] ?? ''
  return {
    prefix: attributeOf(layout, 'prefix') ?? '',
    suffix: attributeOf(layout, 'suffix') ?? '',
    delimiter: attributeOf(layout, 'delimiter') ?? '; '
  }
}

/** The style’s own language, where it has one. */
export function defaultLocaleOf(style: string): string | undefined {
  return attributeOf(/<(?:\w+:)?style\b[^<>]*>/.exec(style)?.[0] ?? '', 'default-locale')
}

function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return match ? unescaped(match[1] ?? match[2] ?? '') : undefined
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities.get(name) ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const invalid = (message: string, expected: ReadonlyArray<string> = []): SitasiError =>
  new SitasiError('invalid-style', message, {expected})
