/** DOIs by content negotiation: Crossref, DataCite, mEDRA … answer with CSL-JSON (https://citation.doi.org). */
import {readCslRecord} from '../csl-record.ts'
import type {Source} from './source.ts'

/** Every registered DOI. */
export const doi: Source = {
  name: 'doi',
  title: 'DOI',
  kinds: ['doi'],
  base: 'https://doi.org/',
  accept: 'application/vnd.citationstyles.csl+json',
  address: ({value}, base) => base + encodeURIComponent(value).replaceAll('%2F', '/'),
  read(text, {value}) {
    const answer = readCslRecord(text)
    if ('item' in answer) answer.item.DOI ??= value
    return answer
  }
}
