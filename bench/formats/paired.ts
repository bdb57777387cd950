/** What `paired.mjs` bundles: our reader, our writer and the library they are timed on. */
export {parseBib} from '../../packages/core/src/formats/bibtex/parse.ts'
export {writeBib} from '../../packages/core/src/formats/bibtex/write.ts'
export {library} from './library.ts'
