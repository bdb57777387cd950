/** NBIB (PubMed), read and written. */
import type {Codec} from '../format.ts'
import {parseNbib} from './parse.ts'
import {writeNbib} from './write.ts'

export const codec: Codec = {parse: parseNbib, write: writeNbib}
