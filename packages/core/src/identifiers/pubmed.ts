/**
 * Identifiers of PubMed and PubMed Central.
 *
 * @example
 *   checkPmid('PMID: 19304878')  // => {value: '19304878'}
 *   checkPmcid('pmc2682699')     // => {value: 'PMC2682699'}
 */
import type {Checked} from './checked.ts'

/** Checks a PMID: one to eight digits. */
export function checkPmid(text: string): Checked {
  const digits = text
    .trim()
    .replace(/^(?:https?:\/\/)?pubmed\.ncbi\.nlm\.nih\.gov\//i, '')
    .replace(/^pmid:?\s*/i, '')
    .replace(/\/?(?:[?#].*)?$/s, '')
  return /^[1-9]\d{0,7}$/.test(digits) ? {value: digits} : {trouble: 'syntax'}
}

/** Checks a PMCID: `PMC` and one to eight digits. */
export function checkPmcid(text: string): Checked {
  const plain = text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\//i, '')
    .replace(/^pmcid:?\s*/i, '')
  const digits = /^(?:pmc)?([1-9]\d{0,7})\/?(?:[?#].*)?$/is.exec(plain)?.[1]
  return digits === undefined ? {trouble: 'syntax'} : {value: `PMC${digits}`}
}
