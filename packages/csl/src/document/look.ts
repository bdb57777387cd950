/**
 * How a style wants its reference list to look (CSL 1.0.2, “Bibliography-specific Options”).
 */
import type {Processor} from '../processor.ts'

/** Look of the list. */
export interface ListLook {
  hangingIndent: boolean
  secondFieldAlign: 'flush' | 'margin' | undefined
  /** In lines. Default: 1. */
  lineSpacing: number
  /** In lines. Default: 1. */
  entrySpacing: number
}

/** The look that the style's bibliography asks for. */
export function listLook({bibliography}: Processor): ListLook {
  const get = (name: string) => bibliography?.element.attributes.get(name)
  const align = get('second-field-align')
  return {
    hangingIndent: get('hanging-indent') === 'true',
    secondFieldAlign: align === 'flush' || align === 'margin' ? align : undefined,
    lineSpacing: spacing(get('line-spacing')),
    entrySpacing: spacing(get('entry-spacing'))
  }
}

function spacing(value: string | undefined): number {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number >= 0 ? number : 1
}
