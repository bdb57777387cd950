export type {Appended} from './append.ts'
export {appendable, appendItem} from './append.ts'
