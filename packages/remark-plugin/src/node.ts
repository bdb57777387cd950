/** remark-sitasi on Node: the same, with files read from the disk and styles from the package. */
import {readFile} from 'node:fs/promises'
import {makePlugin} from './plugin.ts'

/** Resolves and renders the citations of a document. */
const remarkSitasi = makePlugin({
  readFile: (path) => readFile(path),
  openStyles: () => import('@sitasi/styles/node')
})

export default remarkSitasi
export * from './index.ts'
