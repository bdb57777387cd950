export {renameKeys} from './rename.ts'
export type {Subset} from './subset.ts'
export {subsetBib} from './subset.ts'
