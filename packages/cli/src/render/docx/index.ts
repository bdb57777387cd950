export {docx} from './docx.ts'
