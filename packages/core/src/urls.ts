/**
 * Which addresses may become links, and the address of a DOI.
 *
 * @example
 *   safeUrl('https://iom.int/a b') // => 'https://iom.int/a%20b'
 *   safeUrl('javascript:alert(1)') // => undefined
 *   doiUrl('10.1080/1369183X.2017.1354028') // => 'https://doi.org/10.1080/1369183X.2017.1354028'
 */

const schemes = /^(?:https?:\/\/|mailto:|#)/i

/** What must not stand bare in a URL: control characters, space, and `" < > \ ^ \` { | }`. */
const unsafe = /[\u0000-\u0020"<>\\^`{|}\u007f-\u00a0\u2028\u2029]|\p{Surrogate}/gu

/** Characters of a DOI that stand for themselves in the path of its address. */
const notPlain = /[^A-Za-z0-9._~:/;()@!$&'*+,=-]/gu

/**
 * The address if it may be a link (http, https, mailto, or `#…` within the document), else `undefined`.
 * Spaces around it are dropped; characters that cannot stand in an address are percent-encoded.
 */
export function safeUrl(url: string): string | undefined {
  const trimmed = url.trim()
  return schemes.test(trimmed) ? trimmed.replace(unsafe, encode) : undefined
}

/** The name that a `#…` address points at in its document, decoded; `undefined` for other addresses. */
export function fragmentOf(url: string): string | undefined {
  const trimmed = url.trim()
  if (!trimmed.startsWith('#')) return undefined
  try {
    return decodeURIComponent(trimmed.slice(1))
  } catch {
    return trimmed.slice(1)
  }
}

/** The address of a DOI at doi.org, or `undefined` where it is not a DOI (`10.…/…`). */
export function doiUrl(doi: string): string | undefined {
  const name = bareDoi(doi)
  return name.startsWith('10.') && name.includes('/')
    ? `https://doi.org/${name.replace(notPlain, encode)}`
    : undefined
}

/** A DOI without `doi:` or the address of a resolver before it. */
export const bareDoi = (doi: string): string =>
  doi.trim().replace(/^(?:doi:[ ]?|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)/i, '')

const encode = (character: string): string =>
  encodeURIComponent(/\p{Surrogate}/u.test(character) ? '\ufffd' : character)
