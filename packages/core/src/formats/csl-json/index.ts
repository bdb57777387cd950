/** CSL-JSON, read and written. */
import type {Codec} from '../format.ts'
import {parseCslJson} from './parse.ts'
import {writeCslJson} from './write.ts'
import {writeZoteroCsl} from './zotero.ts'

export const codec: Codec = {parse: parseCslJson, write: writeCslJson}

/** CSL-JSON as Zotero’s importer wants it; written only. */
export const zotero: Codec = {write: writeZoteroCsl}
