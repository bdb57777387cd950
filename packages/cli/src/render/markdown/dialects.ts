/** The two kinds of Markdown: pandoc’s, and what GitHub and most others show. */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import {addSyntax} from 'remark-sitasi'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import type {TreeNode} from '../tree.ts'

/** What wraps a look Markdown has no sign for, and blocks with a meaning. */
export interface Dialect {
  marks: Readonly<Record<string, readonly [open: string, close: string]>>
  /** Fences around the reference list and its entries. */
  fences: boolean
  write(tree: TreeNode): string
}

/** `^2^`, `[…]{.smallcaps}`, `::: {#refs}`. */
export const pandocDialect: Dialect = {
  marks: {
    superscript: ['^', '^'],
    subscript: ['~', '~'],
    smallCaps: ['[', ']{.smallcaps}'],
    underline: ['[', ']{.underline}']
  },
  fences: true,
  write: (tree) => escaping.stringify(tree as unknown as Root)
}

/** `<sup>2</sup>`, and entries as paragraphs. */
export const gfmDialect: Dialect = {
  marks: {
    superscript: ['<sup>', '</sup>'],
    subscript: ['<sub>', '</sub>'],
    smallCaps: ['', ''],
    underline: ['<u>', '</u>']
  },
  fences: false,
  write: (tree) => plain.stringify(tree as unknown as Root)
}

const plain = unified().use(remarkGfm).use(remarkMath).use(remarkStringify, {bullet: '-', rule: '-'})

/** For pandoc, what looks like a citation and is none is escaped. */
const escaping = plain().use(function (this: Processor) {
  addSyntax(this)
})
