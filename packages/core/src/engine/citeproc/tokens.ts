/**
 * The output format we register with citeproc: marks are written as tokens made of noncharacters, which no
 * text may contain, and read back here into rich text.
 *
 * @example
 *   // italic “Signs”, then “, 37”, where ‹ | › stand for the tokens
 *   richTextOf('‹i|Signs›, 37')
 *   // => [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}, {type: 'text', value: ', 37'}]
 */
import type {OutputFormat} from './types.ts'

/** Name of the format in citeproc. */
export const formatName = 'sitasi'

/** Opens a token; its name follows. */
export const opening = '\ufdd0'
/** Ends the name of a token; its content follows. */
export const naming = '\ufdd1'
/** Closes a token. */
export const closing = '\ufdd2'
/** A `<` that is a character and must not be read as markup. */
export const lessThan = '\ufdd3'

/**
 * Two invisible operators, which sort as nothing and never stand together in a text: put behind a character,
 * they keep citeproc from reading it together with the next.
 */
const guard = '\u2064\u2063'

/** The noncharacters of Unicode’s block FDD0–FDEF, which are not for interchange. */
const noncharacters = /[\ufdd0-\ufdef]/g

/** Text in which no token can be hidden. */
export const withoutTokens = (text: string): string => text.replace(noncharacters, '\ufffd')

/** Spaces that citeproc would make narrow, whatever the language, and `$`, which it reads as a pattern. */
const unsafe = / (?=[:;!?»])|(?<=«) |\$/g

/** A word of small letters with full stops in it: `www.iom.or.id`, `node.js`. */
const hostName = /(?<![\w.@/:-])[a-z][\w-]*(?:\.[a-z][\w-]*)+(?![\w/:-])/g

/** Text for citeproc that comes out as it went in; a host name is one word in title case. */
export const fieldText = (text: string): string =>
  withoutTokens(text)
    .replace(unsafe, `$&${guard}`)
    .replace(hostName, (name) => name.replaceAll('.', `.${guard}`))

/** The characters again that stood for themselves. */
export const charactersOf = (text: string): string => text.replaceAll(lessThan, '<').replaceAll(guard, '')

/** A token around a text. */
export const token = (name: string, content: string): string => opening + name + naming + content + closing

const around = (name: string): string => token(name, '%%STRING%%')

const calling =
  (name: string) =>
  (_state: unknown, content: string): string =>
    token(name, content)

/** What citeproc calls a mark, and the token for it. */
const marks: ReadonlyArray<readonly [string, string]> = [
  ['@font-style/italic', 'emphasis'],
  ['@font-style/oblique', 'emphasis'],
  ['@font-style/normal', '-emphasis'],
  ['@font-variant/small-caps', 'smallCaps'],
  ['@font-variant/normal', '-smallCaps'],
  ['@font-weight/bold', 'strong'],
  ['@font-weight/normal', '-strong'],
  ['@text-decoration/underline', 'underline'],
  ['@text-decoration/none', '-underline'],
  ['@vertical-align/sup', 'superscript'],
  ['@vertical-align/sub', 'subscript'],
  ['@vertical-align/baseline', '-vertical']
]

/** Pieces that citeproc hands to a function. */
const pieces: ReadonlyArray<readonly [string, string]> = [
  ['@display/block', 'display:block'],
  ['@display/left-margin', 'display:left-margin'],
  ['@display/right-inline', 'display:right-inline'],
  ['@display/indent', 'display:indent'],
  ['@URL/true', 'address'],
  ['@DOI/true', 'address']
]

/** The format: as citeproc’s HTML, save that nothing of HTML is left. */
export function outputFormat(html: OutputFormat): OutputFormat {
  return {
    ...html,
    text_escape: (text: unknown) => (text === undefined || text === null ? '' : String(text)),
    bibstart: '',
    bibend: '',
    '@bibliography/entry': entryOf,
    ...Object.fromEntries(marks.map(([name, mark]) => [name, around(mark)])),
    ...Object.fromEntries(pieces.map(([name, piece]) => [name, calling(piece)]))
  }
}

/** An entry with the id of its item; citeproc calls it on the piece it prints. */
function entryOf(this: {system_id?: string}, _state: unknown, content: string): string {
  return token(`entry:${this.system_id ?? ''}`, content)
}
