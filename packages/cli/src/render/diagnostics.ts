/** What writers have to say about a document. */
import type {Diagnostic, Place} from '@sitasi/core'

/** Takes a diagnostic. */
export type Report = (diagnostic: Diagnostic) => void

/** What a target cannot carry over: it is dropped, or stays as its source. */
export const cannotKeep = (what: string, target: string, place: Place | undefined): Diagnostic => ({
  ruleId: 'unsupported-by-target',
  severity: 'warning',
  message: `Unexpected ${what} in a document for ${target}, expected Markdown that every target has`,
  place
})

/** A link that is not followed; its text stays. */
export const unsafeLink = (url: string, place: Place | undefined): Diagnostic => ({
  ruleId: 'unsafe-link',
  severity: 'warning',
  message: `Unexpected link to \`${url}\`, expected an http, https or mailto address`,
  actual: url,
  place
})
