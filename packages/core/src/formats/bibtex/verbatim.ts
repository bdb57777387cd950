/** Fields that are no LaTeX: identifiers and addresses, as people write them all the same. */

/** A DOI, ISBN or the like: TeX’s backslashes go, and the address in front of a DOI. */
export function verbatim(raw: string): string {
  if (!/[\\{h]|doi/i.test(raw)) return raw.trim()
  const plain = raw
    .trim()
    .replaceAll(/\\([_%&#{}$])/g, '$1')
    .replaceAll(/\{([_~%&#])\}/g, '$1')
  return plain.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)(?=10\.)/i, '')
}

/** An address as it is, without TeX’s backslashes; `\url{…}` around it goes. */
export function url(raw: string): string {
  const trimmed = raw.trim()
  if (!/[\\\s{]/.test(trimmed)) return trimmed
  const inside = /^\\url\s*\{(.*)\}$/s.exec(trimmed)?.[1] ?? trimmed
  return inside
    .replaceAll(/\\([_%&#{}$~])/g, '$1')
    .replaceAll(/\{?\\(?:textasciitilde|sim)\s*(?:\{\})?\}?/g, '~')
    .replaceAll(/\s+/g, '')
}
