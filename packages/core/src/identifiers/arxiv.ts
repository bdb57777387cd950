/**
 * arXiv identifiers: since April 2007 `YYMM.number`, before that `archive/YYMMnumber`; a version may follow.
 *
 * @example
 *   checkArxiv('arXiv:1706.03762v5')  // => {value: '1706.03762v5'}
 *   checkArxiv('hep-th/9901001')      // => {value: 'hep-th/9901001'}
 */
import type {Checked} from './checked.ts'

const newForm = /^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}(?:v[1-9]\d{0,2})?$/
const oldForm = /^[a-z]{2,10}(?:-[a-z]{2,4})?(?:\.[A-Z]{2})?\/\d{2}(?:0[1-9]|1[0-2])\d{3}(?:v[1-9]\d{0,2})?$/

/** Checks one; `arXiv:`, or an address at arxiv.org, before it does not count. */
export function checkArxiv(text: string): Checked {
  const name = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.|export\.)?arxiv\.org\/(?:abs|pdf|html)\//i, '')
    .replace(/^arxiv:\s*/i, '')
    .replace(/\.pdf$|[?#].*$/is, '')
  return newForm.test(name) || oldForm.test(name) ? {value: name} : {trouble: 'syntax'}
}
