/**
 * Which addresses may stand in a document.
 *
 * @example
 *   safeUrl('javascript:alert(1)') // => undefined
 *   safeUrl('bab-2.html')          // => 'bab-2.html'
 */

/** Schemes a link may have. */
const schemes = ['http', 'https', 'mailto']

/** The address where it is http, https, mailto, a fragment or has no scheme at all; else nothing. */
export function safeUrl(url: string): string | undefined {
  const bare = withoutControls(url)
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]
  return scheme === undefined || schemes.includes(scheme.toLowerCase()) ? bare : undefined
}

/** Browsers read `java\tscript:` as `javascript:`. */
const withoutControls = (url: string) => url.replace(/[\u0000-\u001F\u007F]/g, '').trim()

/** As `safeUrl`; pictures may stand in the address itself too. */
export function safeImageUrl(url: string): string | undefined {
  return /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i.test(url) ? url : safeUrl(url)
}
