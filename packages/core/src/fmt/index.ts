export type {Formatted} from './fmt.ts'
export {formatBib} from './fmt.ts'
export type {FmtOptions, SortKey} from './options.ts'
export {fmtDefaults, sortKeys} from './options.ts'
