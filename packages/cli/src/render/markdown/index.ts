export {gfm, markdown} from './markdown.ts'
