/**
 * CSL without what no engine reads: comments, indentation, the contact data in `<info>`.
 *
 * @example
 *   minifyCsl('<style>\n  <macro name="a" />\n</style>', '') // => '<style><macro name="a"/></style>'
 */
import {type XmlToken, xmlAttributePairs, xmlTokens} from '../xml.ts'

/** Elements whose text is printed, blanks included. */
const printed = new Set(['term', 'single', 'multiple'])

/**
 * One line of XML that means the same to an engine.
 * The first `<info>` is replaced by `info` (XML, may be empty).
 */
export function minifyCsl(xml: string, info: string): string {
  let out = ''
  let open: XmlToken | undefined
  let text = ''
  let inInfo = false
  for (const token of xmlTokens(xml)) {
    if (inInfo) {
      inInfo = !(token.kind === 'close' && token.name === 'info')
    } else if (token.name === 'info' && token.kind !== 'close') {
      inInfo = token.kind === 'open'
      out += info
      text = ''
      open = undefined
    } else if (token.kind === 'text') {
      text += token.value
    } else {
      const leaf = token.kind === 'close' && open !== undefined
      out += kept(text, leaf && printed.has(token.name))
      text = ''
      out = leaf && out.endsWith(openTag(open!)) ? `${out.slice(0, -1)}/>` : out + tagText(token)
      open = token.kind === 'open' ? token : undefined
    }
  }
  return out
}

/** Blank text matters only as the whole of a printed leaf; line ends are written as references. */
function kept(text: string, printedLeaf: boolean): string {
  if (text === '' || (!printedLeaf && !/[^ \t\n\r]/.test(text))) return ''
  return text.replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

const openTag = (token: XmlToken): string => `<${token.name}${attributesText(token.value)}>`

function tagText(token: XmlToken): string {
  if (token.kind === 'close') return `</${token.name}>`
  return token.kind === 'open' ? openTag(token) : `<${token.name}${attributesText(token.value)}/>`
}

function attributesText(value: string): string {
  let out = ''
  for (const [name, raw] of xmlAttributePairs(value)) {
    out += ` ${name}="${raw.replaceAll('"', '&quot;').replace(/[\t\n\r]/g, ' ')}"`
  }
  return out
}
