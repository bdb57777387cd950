/**
 * Why our list and pandoc’s may differ: each reason makes the two sides equal in the one respect it explains.
 */
import type {Target} from './compare.ts'

/** A cause of differences. */
export interface Reason {
  id: string
  /** Who is right, and why. */
  explanation: string
  targets: ReadonlyArray<Target>
  /** Both sides without the difference. */
  level: (ours: string, theirs: string) => [ours: string, theirs: string]
}

/** In the order they are tried. */
export const reasons: ReadonlyArray<Reason> = []
