/**
 * What citeproc puts out where a style prints nothing for a cite or an item, and how it is taken away.
 */
import type {Frame} from '../style-xml.ts'

const markers = ['[NO_PRINTED_FORM]', '[CSL STYLE ERROR: reference with no printed form.]']

/** Whether something was left unprinted. */
export const hasUnprinted = (output: string): boolean => markers.some((marker) => output.includes(marker))

/** The output without the places where nothing was printed, and without a frame around nothing. */
export function withoutUnprinted(output: string, {prefix, suffix, delimiter}: Frame): string {
  if (!hasUnprinted(output)) return output
  let rest = output
  for (const marker of markers) {
    rest = rest
      .replaceAll(marker + delimiter, '')
      .replaceAll(delimiter + marker, '')
      .replaceAll(marker, '')
  }
  return rest.trim() === (prefix + suffix).trim() ? '' : rest
}

/** The output without what citeproc says where nothing was printed. */
export const withoutMarkers = (output: string): string =>
  markers.reduce((rest, marker) => rest.replaceAll(marker, ''), output)
