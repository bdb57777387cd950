/** RIS, read and written. */
import type {Codec} from '../format.ts'
import {parseRis} from './parse.ts'
import {writeRis} from './write.ts'

export const codec: Codec = {parse: parseRis, write: writeRis}
