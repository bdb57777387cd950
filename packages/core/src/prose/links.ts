/**
 * Where a URL, a domain, a DOI or a mail address ends.
 *
 * @example
 *   linkEnd('antaranews.com, diakses', 0) // => 14
 */

const starts = /[A-Za-z0-9]/
const scheme = /^(?:https?:\/\/|ftp:\/\/|doi:\s?10\.|www\.)/i
const doi = /^10\.\d{4,9}\//
const host = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9-]{1,62}){1,5}/
const mail = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]/
const domains = new Set(
  'com org net edu gov int info io news tv eu id my sg uk us au de at ch fr nl be es pt br mx ar cl pe co cn jp kr in ru it ac go or web sch xyz online site blog me'.split(
    ' '
  )
)
const stops = /[\s<>"“”«»]/

/** The end of the link that starts at `at`, or `at` where none starts. */
export function linkEnd(text: string, at: number): number {
  if (!starts.test(text[at]!)) return at
  const before = text[at - 1]
  if (before !== undefined && /[A-Za-z0-9]/.test(before)) return at
  const head = text.slice(at, at + 160)
  if (scheme.test(head) || doi.test(head)) return toStop(text, at)
  if (!/^[^\s]{0,64}[.@]/.test(head)) return at
  if (mail.test(head)) return toStop(text, at)
  const found = host.exec(head)?.[0]
  return found && isDomain(found) ? hostEnd(text, at, found) : at
}

function isDomain(found: string): boolean {
  const parts = found.split('.')
  const last = parts[parts.length - 1]!.toLowerCase()
  return domains.has(last) && parts[0]!.length > 2 && !/^\d+$/.test(parts[0]!)
}

function hostEnd(text: string, at: number, found: string): number {
  const end = at + found.length
  return text[end] === '/' ? toStop(text, at) : end
}

/** To the next space or quote; closing brackets without an opening one and end punctuation stay outside. */
function toStop(text: string, at: number): number {
  let end = at
  let depth = 0
  for (; end < text.length && end - at < 2000; end++) {
    const character = text[end]!
    if (stops.test(character)) break
    if (character === '(' || character === '[') depth++
    else if ((character === ')' || character === ']') && --depth < 0) break
  }
  while (end > at + 1 && /[.,;:!?*_'’]/.test(text[end - 1]!)) end--
  return end
}
