/** EndNote XML, read and written. */
import type {Codec} from '../format.ts'
import {parseEndnoteXml} from './parse.ts'
import {writeEndnoteXml} from './write.ts'

export const codec: Codec = {parse: parseEndnoteXml, write: writeEndnoteXml}
