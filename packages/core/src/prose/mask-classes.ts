/** The classes that `maskOf` gives the characters of a text. */

/** Classes of characters. */
export const prose = 0
/** Not there for a reader: emphasis marks, targets of links, HTML tags. */
export const dropped = 1
/** There, but no prose: inline code, formulas, images, keys. */
export const opaque = 2
/** Not read at all: code blocks, front matter, what the caller skips; parts paragraphs. */
export const skipped = 3
