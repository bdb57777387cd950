/** A page as its characters, for comparing what two programs print. */

/** The characters of a page, for comparing with pandoc's; note marks and marks back are left off. */
export function textOf(html: string): string {
  return html
    .replace(/<a [^>]*(?:footnote-back|data-footnote-backref)[^>]*>[^<]*<\/a>/g, '')
    .replace(/<(?:a|sup)\b[^>]*(?:footnote-ref|data-footnote-ref)[^>]*>.*?<\/a>/g, '‹note›')
    .replace(/<h2[^>]*id="footnote-label"[^>]*>[^<]*<\/h2>/g, '')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replace(
      /<\/?(?:p|div|h\d|li|ol|ul|blockquote|td|th|tr|table|thead|tbody|section|hr|figure|figcaption)\b[^>]*>/g,
      '\n'
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n')
}
