/**
 * Which locale serves a language: CSL’s fallback (CSL 1.0.2, “Locale Fallback”).
 *
 * @example
 *   findLocale('id', (tag) => files.get(tag)) // => {tag: 'id-ID', xml: '<locale xml:lang="id-ID" …'}
 */

/** A locale, and the tag it was found by. */
export interface FoundLocale {
  tag: string
  xml: string
}

/** The dialect that stands for a language, where it is not the language twice (`id-ID`, `de-DE`). */
const primaryDialects = new Map([
  ['ca', 'ca-AD'],
  ['cs', 'cs-CZ'],
  ['cy', 'cy-GB'],
  ['da', 'da-DK'],
  ['el', 'el-GR'],
  ['en', 'en-US'],
  ['et', 'et-EE'],
  ['fa', 'fa-IR'],
  ['he', 'he-IL'],
  ['hi', 'hi-IN'],
  ['ja', 'ja-JP'],
  ['km', 'km-KH'],
  ['ko', 'ko-KR'],
  ['ms', 'ms-MY'],
  ['nb', 'nb-NO'],
  ['nn', 'nn-NO'],
  ['sl', 'sl-SI'],
  ['sr', 'sr-RS'],
  ['sv', 'sv-SE'],
  ['uk', 'uk-UA'],
  ['vi', 'vi-VN'],
  ['zh', 'zh-CN']
])

/** The tag itself, its language with its region, the language, its primary dialect, then `en-US`; each once. */
export function localeCandidates(tag: string): ReadonlyArray<string> {
  const wanted = canonical(tag)
  const [language = '', ...rest] = wanted.split('-')
  const region = rest.find((part) => /^(?:[A-Z]{2}|\d{3})$/.test(part))
  const dialect = region === undefined ? '' : `${language}-${region}`
  const primary = language && (primaryDialects.get(language) ?? `${language}-${language.toUpperCase()}`)
  return [...new Set([tag, wanted, dialect, language, primary, 'en-US'])].filter((one) => one !== '')
}

/** The first candidate that there is a locale for. */
export function findLocale(
  tag: string,
  localeXml: (tag: string) => string | undefined
): FoundLocale | undefined {
  for (const candidate of localeCandidates(tag)) {
    const xml = localeXml(candidate)
    if (xml !== undefined) return {tag: /-/.test(candidate) ? candidate : (tagOf(xml) ?? candidate), xml}
  }
  return undefined
}

/** Whether two tags are of one language. */
export const sameLanguage = (one: string, other: string): boolean =>
  canonical(one).split('-')[0] === canonical(other).split('-')[0]

/** `ID_id` as BCP 47 writes it: language small, script with a capital, region in capitals. */
function canonical(tag: string): string {
  const [language = '', ...rest] = tag.trim().replace(/_/g, '-').split('-')
  const subtags = rest.map((part) =>
    part.length === 2 ? part.toUpperCase() : part.length === 4 ? capitalised(part) : part
  )
  return [language.toLowerCase(), ...subtags].join('-')
}

const capitalised = (part: string): string => part[0]!.toUpperCase() + part.slice(1).toLowerCase()

/** The `xml:lang` of a locale file’s root. */
const tagOf = (xml: string): string | undefined => /xml:lang=["']([\w-]+)["']/.exec(xml.slice(0, 1000))?.[1]
