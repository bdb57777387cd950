export {joinChapters} from './chapters.ts'
export {prepare} from './prepare.ts'
