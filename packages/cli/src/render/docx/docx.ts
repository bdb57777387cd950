import type {Writer} from '../writer.ts'
export const docx: Writer = async () => new Uint8Array()
