/**
 * Language tags: the primary dialect of a language, and the order in which locales are asked.
 *
 * @example
 *   chainOf('de-AT') // => ['de-AT', 'de-DE', 'en-US']
 */

/** Dialects that stand for their language where it has several, or another region code than its own name. */
const primary: Readonly<Record<string, string>> = {
  af: 'af-ZA',
  ar: 'ar',
  bal: 'bal-PK',
  bg: 'bg-BG',
  brh: 'brh-PK',
  ca: 'ca-AD',
  cs: 'cs-CZ',
  cy: 'cy-GB',
  da: 'da-DK',
  de: 'de-DE',
  el: 'el-GR',
  en: 'en-US',
  es: 'es-ES',
  et: 'et-EE',
  eu: 'eu',
  fa: 'fa-IR',
  fi: 'fi-FI',
  fr: 'fr-FR',
  gl: 'gl-ES',
  he: 'he-IL',
  hi: 'hi-IN',
  hr: 'hr-HR',
  hu: 'hu-HU',
  id: 'id-ID',
  is: 'is-IS',
  it: 'it-IT',
  ja: 'ja-JP',
  km: 'km-KH',
  ko: 'ko-KR',
  la: 'la',
  lij: 'lij-IT',
  lt: 'lt-LT',
  lv: 'lv-LV',
  mn: 'mn-MN',
  ms: 'ms-MY',
  nb: 'nb-NO',
  nl: 'nl-NL',
  nn: 'nn-NO',
  no: 'nb-NO',
  pa: 'pa-PK',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ro: 'ro-RO',
  ru: 'ru-RU',
  sk: 'sk-SK',
  sl: 'sl-SI',
  sr: 'sr-RS',
  sv: 'sv-SE',
  th: 'th-TH',
  tr: 'tr-TR',
  uk: 'uk-UA',
  vi: 'vi-VN',
  zh: 'zh-CN'
}

/** The language alone: `de` of `de-AT`. */
export const languageOf = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase()

/** A tag as locale files write it: `pt_br` → `pt-BR`; `de` → `de-DE`. */
export function fullTag(tag: string): string {
  const [language = '', region] = tag.trim().split(/[-_]/)
  const small = language.toLowerCase()
  if (region) return `${small}-${region.length <= 3 ? region.toUpperCase() : region}`
  return Object.hasOwn(primary, small) ? primary[small]! : small
}

/** Tags of the locales to ask, best first. */
export function chainOf(tag: string): ReadonlyArray<string> {
  const full = fullTag(tag)
  return [...new Set([full, fullTag(languageOf(full)), 'en-US'])]
}
