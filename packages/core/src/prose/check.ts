/**
 * Compares a text with its reference list, or with a library.
 *
 * @example
 *   checkProse('… (Permana, 2021).\n\n# Daftar Pustaka\n\n- Betz, D. (2009). …', {ui: 'id'})
 *   // => [{ruleId: 'prose-not-listed', severity: 'error', …}, {ruleId: 'prose-never-cited', …}]
 */
import type {Diagnostic} from '../diagnostic.ts'
import type {UiLanguage} from '../rules/messages.ts'
import {proseRules} from '../rules/prose/index.ts'
import type {Severities} from '../rules/rule.ts'
import {runRules} from '../rules/run.ts'
import {type ProseOptions, readProse} from './cites-of.ts'

/** How to check. */
export interface CheckOptions extends ProseOptions {
  /** Name of the file, for diagnostics. */
  path?: string | undefined
  /** Language of messages (default: `'en'`). */
  ui?: UiLanguage | undefined
  /** From how many authors on the style writes “et al.” (default: 3, as APA does). */
  etAlFrom?: number | undefined
  /** Severities other than the rules’ own (default: none). */
  severities?: Severities | undefined
}

/** What is odd, in the order of the text. */
export function checkProse(text: string, options: CheckOptions = {}): Diagnostic[] {
  const reading = readProse(text, options)
  const ui = options.ui ?? 'en'
  const context = {
    text,
    reading,
    fromLibrary: options.library !== undefined,
    etAlFrom: options.etAlFrom ?? 3,
    ui
  }
  const {path, severities} = options
  const found = runRules(proseRules, context, text, {path, ui, severities})
  const unclear = options.library ? [] : reading.list.diagnostics.map((diagnostic) => ({...diagnostic, path}))
  return [...found, ...unclear].sort((a, b) => (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0))
}
