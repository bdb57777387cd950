/**
 * The syntax tree of a .bib file, without loss: its blocks cover the text from the first character to the
 * last, and every part knows its offsets.
 *
 * @example
 *   const tree = parseTree('@book{doe99, title = {On Things}}')
 *   const [entry] = tree.blocks // => {kind: 'entry', type: 'book', key: 'doe99', fields: [{name: 'title', …}], …}
 *   print(tree) // => the same text, character by character
 */

/** Offsets of a stretch of the text: from `start` up to, and not including, `end`. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * One operand of a value.
 *
 * * `'braced'` — `{On Things}`.
 * * `'quoted'` — `"On Things"`.
 * * `'bare'` — `1999`, or the name of a macro: `jan`.
 */
export interface Operand extends Range {
  readonly kind: 'braced' | 'quoted' | 'bare'
  /** What stands between the delimiters. */
  readonly from: number
  readonly to: number
}

/** `name = value # value`. */
export interface FieldNode extends Range {
  /** In lower case. */
  readonly name: string
  /** Where the name ends. */
  readonly nameEnd: number
  readonly operands: ReadonlyArray<Operand>
}

/** `@article{key, …}`. */
export interface EntryNode extends Range {
  readonly kind: 'entry'
  /** In lower case. */
  readonly type: string
  readonly typeStart: number
  readonly typeEnd: number
  /** As typed; empty where there is none. */
  readonly key: string
  readonly keyStart: number
  readonly keyEnd: number
  readonly fields: ReadonlyArray<FieldNode>
  /** Offset of the closing delimiter, or of where it is missing. */
  readonly bodyEnd: number
}

/** `@string{name = value}`. */
export interface StringNode extends Range {
  readonly kind: 'string'
  readonly fields: ReadonlyArray<FieldNode>
}

/** `@preamble{value}`. */
export interface PreambleNode extends Range {
  readonly kind: 'preamble'
  readonly operands: ReadonlyArray<Operand>
}

/** `@comment{…}`. */
export interface CommentNode extends Range {
  readonly kind: 'comment'
}

/** Anything between entries, white space included. */
export interface JunkNode extends Range {
  readonly kind: 'junk'
}

/** A part of a file. */
export type Block = EntryNode | StringNode | PreambleNode | CommentNode | JunkNode

/** What is wrong somewhere in the text. */
export interface Trouble extends Range {
  readonly message: string
  readonly actual?: string | undefined
  readonly expected?: ReadonlyArray<string> | undefined
}

/** A file, taken apart. */
export interface Tree {
  readonly text: string
  readonly blocks: ReadonlyArray<Block>
  readonly troubles: ReadonlyArray<Trouble>
}

/** The text of a tree: its blocks, one after the other. */
export function print(tree: Tree): string {
  return tree.blocks.map((block) => tree.text.slice(block.start, block.end)).join('')
}
