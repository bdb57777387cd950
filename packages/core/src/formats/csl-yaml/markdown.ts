/**
 * CSL’s light markup and the Markdown that pandoc has in CSL-YAML, in both directions.
 *
 * @example
 *   fromMarkdown('The *Homo* of [iPhone]{.nocase}')
 *   // => 'The <i>Homo</i> of <span class="nocase">iPhone</span>'
 */

/** Markdown’s sign and CSL’s tags, longest sign first. */
const marks: ReadonlyArray<readonly [sign: string, open: string, close: string]> = [
  ['**', '<b>', '</b>'],
  ['*', '<i>', '</i>'],
  ['^', '<sup>', '</sup>'],
  ['~', '<sub>', '</sub>']
]

/** Classes of `[text]{.class}` and CSL’s tags. */
const classes: ReadonlyArray<readonly [name: string, open: string]> = [
  ['.nocase', '<span class="nocase">'],
  ['.smallcaps', '<span style="font-variant:small-caps;">'],
  ['.small-caps', '<span style="font-variant:small-caps;">']
]

/** Markdown → CSL markup. Signs that do not fit together stay as they are. Linear. */
export function fromMarkdown(text: string): string {
  if (!/[\\*_^~[<`-]/.test(text)) return text
  const open: Array<{sign: string; at: number}> = []
  const out: string[] = []
  let index = 0
  while (index < text.length) index = step(text, index, out, open)
  return out.join('')
}

/** One piece of text; gives the offset behind it. */
function step(text: string, index: number, out: string[], open: Array<{sign: string; at: number}>): number {
  const character = text[index]!
  if (character === '\\' && /[!-/:-@[-`{-~ ]/.test(text[index + 1] ?? '')) {
    out.push(text[index + 1] === ' ' ? '\u00a0' : text[index + 1]!)
    return index + 2
  }
  if (character === '[') open.push({sign: '[', at: out.push('[') - 1})
  else if (character === ']') return closeBracket(text, index, out, open)
  else if (character === '-' && text[index + 1] === '-') {
    const width = text[index + 2] === '-' ? 3 : 2
    out.push(width === 3 ? '—' : '–')
    return index + width
  } else if (character === '<') return autolink(text, index, out)
  else return mark(text, index, out, open)
  return index + 1
}

function mark(text: string, index: number, out: string[], open: Array<{sign: string; at: number}>): number {
  const found = marks.find(([sign]) => text.startsWith(sign, index)) ?? underscore(text, index)
  if (found === undefined) {
    out.push(text[index]!)
    return index + 1
  }
  const [sign, opening, closing] = found
  const top = open.findLastIndex((one) => one.sign === sign)
  const before = text[index - 1]
  const after = text[index + sign.length]
  if (top >= 0 && before !== undefined && !/\s/.test(before)) {
    out[open[top]!.at] = opening
    open.length = top
    out.push(closing)
  } else if (after !== undefined && !/\s/.test(after)) open.push({sign, at: out.push(sign) - 1})
  else out.push(sign)
  return index + sign.length
}

/** `_` marks only at the edges of a word. */
function underscore(text: string, index: number): (typeof marks)[number] | undefined {
  if (text[index] !== '_') return undefined
  const isInside = /[\p{L}\p{N}]/u.test(text[index - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[index + 1] ?? '')
  return isInside ? undefined : ['_', '<i>', '</i>']
}

/** `[text]{.class}` is a span; `[text](address)` loses its address, as CSL has no links. */
function closeBracket(
  text: string,
  index: number,
  out: string[],
  open: Array<{sign: string; at: number}>
): number {
  const top = open.findLastIndex((one) => one.sign === '[')
  const behind = /^\]\{([^{}]{1,40})\}/.exec(text.slice(index, index + 45))
  const found = classes.find(([name]) => behind?.[1] === name)
  if (top < 0 || found === undefined) {
    out.push(']')
    return index + 1
  }
  out[open[top]!.at] = found[1]
  open.length = top
  out.push('</span>')
  return index + behind![0].length
}

/** `<http://…>` is its address. */
function autolink(text: string, index: number, out: string[]): number {
  const match = /^<(https?:\/\/[^<>\s]{1,2000})>/.exec(text.slice(index, index + 2010))
  out.push(match?.[1] ?? '<')
  return index + (match?.[0].length ?? 1)
}

const tags = /<(\/?)(i|b|sub|sup|sc|span)(?:\s[^<>]{0,80})?>/g

/** CSL markup → Markdown. */
export function toMarkdown(text: string): string {
  if (!/[\\*_^~[\]<`@$-]/.test(text)) return text
  const spans: string[] = []
  let out = ''
  let end = 0
  for (const match of text.matchAll(tags)) {
    out += escapeMarkdown(text.slice(end, match.index))
    out += tagSign(match[0], match[2]!, match[1] === '/', spans) ?? escapeMarkdown(match[0])
    end = match.index + match[0].length
  }
  return out + escapeMarkdown(text.slice(end))
}

function tagSign(source: string, name: string, closes: boolean, spans: string[]): string | undefined {
  const sign = marks.find(([, open]) => open === `<${name}>`)?.[0]
  if (sign !== undefined) return sign
  if (closes) return spans.pop()
  const found = classes.find(([, open]) => open === source)?.[0] ?? (name === 'sc' ? '.smallcaps' : undefined)
  if (found === undefined) return undefined
  spans.push(`]{${found}}`)
  return '['
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\*^~[\]<`@$]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replaceAll(/-(?=-)/g, '\\-')
    .replaceAll('\u00a0', '\\ ')
}
