export {latex} from './latex.ts'
