/**
 * Rich text: what the engine renders, as a tree; never a string of HTML.
 *
 * @example
 *   [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}, {type: 'text', value: ', 37(4)'}]
 */

/** A sequence of rich-text nodes. */
export type RichText = ReadonlyArray<RichNode>

/** One piece of rich text. */
export type RichNode = Text | Mark | Link | Span

/** Plain characters. */
export interface Text {
  type: 'text'
  value: string
}

/** The marks CSL styles can ask for. */
export const markTypes = ['emphasis', 'strong', 'smallCaps', 'superscript', 'subscript', 'underline'] as const

/** Text that looks different. */
export interface Mark {
  type: (typeof markTypes)[number]
  children: RichText
}

/** A link; `url` is http, https or mailto, or `#…` within the document: writers drop any other. */
export interface Link {
  type: 'link'
  url: string
  children: RichText
}

/** Text with a meaning, and no look of its own. */
export interface Span {
  type: 'span'
  children: RichText
  /** CSL variable the text comes from, where the engine knows. */
  variable?: string | undefined
  /** Item it was rendered from. */
  itemId?: string | undefined
  /** CSL’s `display` attribute. */
  display?: 'block' | 'left-margin' | 'right-inline' | 'indent' | undefined
  /** BCP 47 tag of the text, where it differs from its surroundings. */
  lang?: string | undefined
}

/** A text node. */
export const text = (value: string): Text => ({type: 'text', value})

/** The characters alone, in order. */
export function plain(content: RichText): string {
  let out = ''
  for (const node of content) out += node.type === 'text' ? node.value : plain(node.children)
  return out
}
