/**
 * Keys that other tools mean by `@`: cross-references of Quarto, bookdown and pandoc-crossref, and
 * packages of npm. They are citations only where the bibliography has them.
 */

/** What cross-references begin with, before `-` (Quarto) or `:` (pandoc-crossref, bookdown). */
const kinds = [
  'fig',
  'tbl',
  'tab',
  'sec',
  'eq',
  'lst',
  'thm',
  'lem',
  'cor',
  'prp',
  'cnj',
  'def',
  'exm',
  'exr',
  'sol',
  'rem',
  'alg',
  'nte',
  'tip',
  'wrn',
  'imp',
  'cau',
  'suppfig',
  'vid',
  'apx'
]

const crossReference = new RegExp(`^(?:${kinds.join('|')})[-:]`, 'i')

/** `fig-one`, `tbl:x`, `sec-intro`. */
export const isCrossReference = (key: string): boolean => crossReference.test(key)

/** `scope/package`, as in `@babel/core`; not a DOI. */
export const isPackageName = (key: string): boolean => /^[a-z][a-z\d._-]*\/[a-z][a-z\d._-]*$/.test(key)
