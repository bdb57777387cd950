/** CSL-JSON, read and written. */
import type {Codec} from '../format.ts'
import {parseCslJson} from './parse.ts'
import {writeCslJson} from './write.ts'

export const codec: Codec = {parse: parseCslJson, write: writeCslJson}
