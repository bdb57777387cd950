export type {Head} from './head.ts'
export {readHead} from './head.ts'
export {readDocument} from './read-document.ts'
