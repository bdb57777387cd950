/**
 * Character references of HTML and XML, resolved.
 *
 * @example
 *   unescaped('On &amp; off&#8212;&eacute;') // => 'On & off—é'
 */

/** References by name that pages and feeds use. */
const references: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['shy', '\u00ad'],
  ['aacute', 'á'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['iacute', 'í'],
  ['oacute', 'ó'],
  ['uacute', 'ú'],
  ['ntilde', 'ñ'],
  ['ccedil', 'ç'],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['szlig', 'ß']
])

/** Character references resolved; those that are not known stay as typed. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return references.get(name) ?? references.get(name.toLowerCase()) ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    const allowed = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return allowed ? String.fromCodePoint(code) : whole
  })
}
