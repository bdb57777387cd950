export {typst} from './typst.ts'
