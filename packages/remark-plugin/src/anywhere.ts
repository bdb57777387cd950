/** The plugin where there are no files: bibliographies come as items, or through `readFile` and `fetch`. */
import {openStyles} from '@sitasi/styles'
import {makePlugin} from './plugin.ts'

/** Resolves and renders the citations of a document. */
export const remarkSitasi = makePlugin({openStyles: () => openStyles()})
