/** A citation as typed on the command line: `@logan2009, hlm. 4; see @weitzer2015`. */
import type {Citation} from '@sitasi/core'
import {readCitation} from 'remark-sitasi'
import {UsageError} from './usage-error.ts'

/** @throws {UsageError} where there is no key in it */
export function parseCites(typed: string, lang: string | undefined): Citation {
  const citation = readCitation(typed, {lang})
  if (citation) return citation
  throw new UsageError('error.no-key', {found: typed})
}
