/** What single characters mean in a .bib file. */

/** Space, tab, line feed, carriage return, form feed, no-break space and byte order mark. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff
}

/** What a name of a field, type or macro is made of: no space, and none of `" # % ' ( ) , = { } @ \`. */
export function isNameCode(code: number): boolean {
  return code < 128 ? nameCodes[code] === 1 : code > 0xa0 || (code >= 128 && code < 0xa0)
}

const nameCodes = new Uint8Array(128).fill(1, 33, 127)
for (const sign of '"#%\'(),={}@\\') nameCodes[sign.charCodeAt(0)] = 0
