export {detectFormat, findFormat} from './find.ts'
export type {Codec, Format, Parsed, ParseOptions, WriteOptions, Written} from './format.ts'
export {formats} from './list.ts'
