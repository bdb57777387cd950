/** The sources of records, in the order they are listed to people. */
import {arxiv} from './arxiv.ts'
import {doi} from './doi.ts'
import {isbn} from './isbn.ts'
import {page} from './page.ts'
import {pubmed} from './pubmed.ts'
import type {Source} from './source.ts'

/** Every source; each kind of identifier has one. */
export const sources: ReadonlyArray<Source> = [doi, pubmed, arxiv, isbn, page]
