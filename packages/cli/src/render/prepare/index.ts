export {joinChapters} from './chapters.ts'
export type {Prepared} from './prepare.ts'
export {prepare} from './prepare.ts'
