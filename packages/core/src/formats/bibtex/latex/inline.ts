/**
 * Text with marks, between LaTeX and CSL’s light markup.
 *
 * @example
 *   render(readLatex('On {DNA} \\emph{today}'))
 *   // => 'On <span class="nocase">DNA</span> <i>today</i>'
 */

/**
 * * `'nocase'` — its case is protected: `{DNA}`.
 * * `'keep'` — a special character in braces, `{\'E}`: its case is kept, and no mark shows it.
 * * `'quote'` — in quotation marks.
 * * `'i' | 'b' | 'sub' | 'sup' | 'sc'` — italics, bold, lowered, raised, small capitals.
 */
export type MarkKind = 'nocase' | 'keep' | 'quote' | 'i' | 'b' | 'sub' | 'sup' | 'sc'

/** Text, or marked text. */
export type Inline = string | Marked

/** Text with a mark. */
export interface Marked {
  readonly kind: MarkKind
  readonly children: ReadonlyArray<Inline>
}

/** What stands around marked text in CSL. */
const tags: Readonly<Record<Exclude<MarkKind, 'quote' | 'keep'>, readonly [string, string]>> = {
  nocase: ['<span class="nocase">', '</span>'],
  i: ['<i>', '</i>'],
  b: ['<b>', '</b>'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
  sc: ['<span style="font-variant:small-caps;">', '</span>']
}

/** As CSL has it; without protected case where `nocase` is false, without any mark where `marks` is. */
export function render(
  inlines: ReadonlyArray<Inline>,
  options: {nocase?: boolean; marks?: boolean} = {}
): string {
  const [only] = inlines
  const isText = inlines.length === 1 && typeof only === 'string'
  return composed(isText ? only : renderAll(inlines, options.nocase ?? true, options.marks ?? true, 0))
}

/** In normal form C, which nearly all text has already. */
export function composed(text: string): string {
  return /[^\0-\u02ff]/.test(text) ? text.normalize('NFC') : text
}

function renderAll(inlines: ReadonlyArray<Inline>, nocase: boolean, marks: boolean, quotes: number): string {
  let text = ''
  for (const inline of inlines) {
    text += typeof inline === 'string' ? inline : renderMarked(inline, nocase, marks, quotes)
  }
  return text
}

function renderMarked(node: Marked, nocase: boolean, marks: boolean, quotes: number): string {
  const {kind} = node
  const inside = renderAll(
    node.children,
    nocase && kind !== 'nocase',
    marks,
    quotes + (kind === 'quote' ? 1 : 0)
  )
  if (kind === 'quote') return quotes % 2 === 0 ? `“${inside}”` : `‘${inside}’`
  if (kind === 'nocase' && !/\p{L}/u.test(inside)) return inside
  if (kind === 'keep' || inside === '' || !marks || (kind === 'nocase' && !nocase)) return inside
  return tags[kind][0] + inside + tags[kind][1]
}
