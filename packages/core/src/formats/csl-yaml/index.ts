/** CSL-YAML, read and written. */
import type {Codec} from '../format.ts'
import {parseCslYaml} from './parse.ts'
import {writeCslYaml} from './write.ts'

export const codec: Codec = {parse: parseCslYaml, write: writeCslYaml}
