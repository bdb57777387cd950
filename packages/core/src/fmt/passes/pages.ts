/** `12-34` and `12–34` become `12--34`. */
import {type Pass, valueEdits} from '../pass.ts'

const fields: ReadonlySet<string> = new Set(['pages', 'bookpages'])

/** Only between numbers of one kind: `A-12` may be a page. */
const range =
  /(?<![\p{L}\p{N}-])(\d{1,9}|[ivxlcdm]{1,9})\s{0,9}(?:-{1,3}|[–—])\s{0,9}(\d{1,9}|[ivxlcdm]{1,9})(?![\p{L}\p{N}-])/giu

/** Ranges of pages. */
export const pages: Pass = {
  name: 'pages',
  wanted: (settings) => settings.pages,
  edits: (tree, context) =>
    valueEdits(tree, context, (value, {name}) => {
      if (!fields.has(name)) return undefined
      return value.replace(range, (whole, from: string, to: string) =>
        /^\d/.test(from) === /^\d/.test(to) ? `${from}--${to}` : whole
      )
    })
}
