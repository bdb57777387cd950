/** How citeproc says a list should look, in our words. */
import type {ListLook} from '../engine.ts'
import type {BibliographyParameters} from './types.ts'

/** The look of a list; CSL’s defaults where there is none. */
export function lookOf(parameters: Partial<BibliographyParameters> = {}): ListLook {
  const align = parameters['second-field-align']
  return {
    hangingIndent: Boolean(parameters.hangingindent),
    secondFieldAlign: align === 'flush' || align === 'margin' ? align : undefined,
    lineSpacing: parameters.linespacing ?? 1,
    entrySpacing: parameters.entryspacing ?? 1
  }
}
