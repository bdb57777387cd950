/** What single characters mean in a .bib file. */

/** Space, tab, line feed, carriage return, form feed, no-break space and byte order mark. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}

/** What a name of a field, type or macro is made of: no space, and none of `" # % ' ( ) , = { } @ \`. */
export function isNameCode(code: number): boolean {
  if (code <= 32 || code === 127 || code === 0xa0 || Number.isNaN(code)) return false
  switch (code) {
    case 34:
    case 35:
    case 37:
    case 39:
    case 40:
    case 41:
    case 44:
    case 61:
    case 64:
    case 92:
    case 123:
    case 125:
      return false
    default:
      return true
  }
}
