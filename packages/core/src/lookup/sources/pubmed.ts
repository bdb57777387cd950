/** PubMed and PubMed Central: the citation exporter of NCBI, which answers with CSL-JSON. */
import {readCslRecord} from '../csl-record.ts'
import type {Source} from './source.ts'

/** Works by PMID or PMCID. */
export const pubmed: Source = {
  name: 'pubmed',
  title: 'PubMed',
  kinds: ['pmid', 'pmcid'],
  base: 'https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/',
  accept: 'application/json',
  pause: 350,
  address: ({kind, value}, base) =>
    kind === 'pmid' ? `${base}pubmed/?format=csl&id=${value}` : `${base}pmc/?format=csl&id=${value.slice(3)}`,
  read(text, {kind, value}) {
    if (text.trim() === '' || text.trim() === '[]') return {missing: true}
    const answer = readCslRecord(text)
    if ('item' in answer) {
      const {title} = answer.item
      if (title) answer.item.title = title.replace(/(?<=\p{Ll}{3})\.$/u, '')
      if (kind === 'pmid') answer.item.PMID ??= value
      else answer.item.PMCID ??= value
    }
    return answer
  }
}
