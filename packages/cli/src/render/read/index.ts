export type {Head} from './head.ts'
export {readHead} from './head.ts'
export type {ReadDocument} from './read-document.ts'
export {readDocument} from './read-document.ts'
