/**
 * Labels typed into numbers: `pp. 12-15` as a page, `sec. 4` or `12, n. 3` as a locator.
 *
 * @example
 *   takeLabel('sec. 4') // => {label: 'section', text: '4'}
 */

/** Abbreviations with their periods, and the terms they stand for. */
const terms: Readonly<Record<string, string>> = {
  'app.': 'appendix',
  'art.': 'article-locator',
  'bk.': 'book',
  'ch.': 'chapter',
  'chap.': 'chapter',
  'col.': 'column',
  'fig.': 'figure',
  'fol.': 'folio',
  'l.': 'line',
  'n.': 'note',
  'nn.': 'note',
  'no.': 'issue',
  'op.': 'opus',
  'p.': 'page',
  'para.': 'paragraph',
  'pp.': 'page',
  'pt.': 'part',
  'sec.': 'section',
  'vol.': 'volume',
  'vrs.': 'verse'
}

const abbreviation = String.raw`(?:app|art|bk|chap|ch|col|fig|fol|l|nn|no|n|op|para|pp|pt|p|sec|vol|vrs)\.`
const content = String.raw`(?=\s+[\p{L}\p{N}])`
const leading = new RegExp(`^(${abbreviation})${content}\\s+`, 'u')
const inner = new RegExp(`(\\s*[,;&]\\s*)(${abbreviation})${content}\\s+`, 'gu')

/** Longer texts are no numbers. */
const longest = 200

/** Numbers under one label. */
export interface Labelled {
  /** What parts them from those before. */
  joint: string
  /** The label, where another than that of the numbers before. */
  label: string | undefined
  text: string
}

/** The text without the label it begins with, and the term of that label. */
export function takeLabel(text: string): {label: string | undefined; text: string} {
  const match = text.length > longest ? null : leading.exec(text)
  return match ? {label: terms[match[1]!]!, text: text.slice(match[0].length)} : {label: undefined, text}
}

/** Numbers in groups by the labels typed among them; the first group is under `label`. */
export function splitLabels(text: string, label: string): ReadonlyArray<Labelled> {
  if (text.length > longest || !text.includes('. ')) return [{joint: '', label: undefined, text}]
  const groups: Labelled[] = []
  let current: Labelled = {joint: '', label: undefined, text: ''}
  let under = label
  let from = 0
  for (const match of text.matchAll(inner)) {
    const before = text.slice(from, match.index)
    from = match.index + match[0].length
    const term = terms[match[2]!]!
    if (term === under) {
      current = {...current, text: `${current.text}${before}${match[1]}`}
      continue
    }
    groups.push({...current, text: current.text + before})
    current = {joint: match[1]!, label: term, text: ''}
    under = term
  }
  return [...groups, {...current, text: current.text + text.slice(from)}]
}

/** Labels that say of a variable no more than its name does. */
const own: Readonly<Record<string, string>> = {
  page: 'page',
  volume: 'volume',
  issue: 'issue',
  number: 'issue'
}

/** Text of a variable without a label of its own name: `12` of the volume `vol. 12`. */
export function withoutOwnLabel(variable: string, text: string): string {
  if (!Object.hasOwn(own, variable)) return text
  const taken = takeLabel(text)
  return taken.label === own[variable] ? taken.text : text
}
