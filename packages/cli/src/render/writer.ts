/** What a writer of one target is. */
import type {ListLook} from '@sitasi/core'
import type {Report} from './diagnostics.ts'
import type {Metadata} from './metadata.ts'
import type {DocumentOptions} from './options.ts'
import type {TreeNode} from './tree.ts'

/** What a writer is given. */
export interface Job {
  tree: TreeNode
  metadata: Metadata
  look: ListLook
  options: DocumentOptions
  report: Report
}

/** Text, or bytes where the target is no text. */
export type Writer = (job: Job) => Promise<string | Uint8Array>
