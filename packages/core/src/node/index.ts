export type {FetchTextOptions} from './fetch-text.ts'
export type {ReadSourcesOptions} from './read-sources.ts'

export {fetchText} from './fetch-text.ts'
export {cacheFolder, dataFolder} from './folders.ts'
export {expandGlobs} from './globs.ts'
export {readSources} from './read-sources.ts'
export {readText} from './read-text.ts'
export {writeText} from './write-text.ts'
