export type {Linted, LintOptions} from './library.ts'
export {lintLibrary} from './library.ts'
export {unsuppressed} from './suppress.ts'
