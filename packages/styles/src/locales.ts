/**
 * Locales by language tag, with the fallback of CSL 1.0.2 (“Locale Fallback”): the tag, its language’s
 * primary dialect, `en-US`.
 *
 * @example
 *   resolveLocale(library, 'de-LU') // => {tag: 'de-DE', fellBack: true}
 */
import {SitasiError} from './error.ts'
import type {Library} from './library.ts'
import type {LocaleFacts, ResolvedLocale} from './types.ts'
import {nearest, quoted} from './words.ts'

const standard = 'en-US'

/** Tags whose locale is named otherwise than by language and region. */
const otherTags: ReadonlyMap<string, string> = new Map([
  ['zh-hans', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['zh-hk', 'zh-TW'],
  ['zh-mo', 'zh-TW'],
  ['zh-sg', 'zh-CN'],
  ['no', 'nb-NO'],
  ['sr-rs', 'sr-Cyrl-RS'],
  ['sr-cyrl', 'sr-Cyrl-RS'],
  ['sr-latn', 'sr-Latn-RS']
])

/** The locales of the set, by tag. */
export const listLocales = (library: Library): ReadonlyArray<LocaleFacts> =>
  library.once('locales', () =>
    library.rows('locales').map(([tag = '', , name = tag, englishName = tag, primary = '']) => ({
      tag,
      name,
      englishName,
      primary: primary || undefined
    }))
  )

/**
 * The locale for a language tag, in any spelling (`id`, `ID_id`, `ind`).
 * Throws `unknown-locale` where the tag is malformed or names no language there is.
 */
export function resolveLocale(library: Library, asked: string): ResolvedLocale {
  const locales = listLocales(library)
  const canonical = canonicalTag(asked)
  if (canonical === undefined) throw unknownLocale(locales, asked)
  const [language = '', ...rest] = canonical.split('-')
  const exact = locales.find(({tag}) => tag.toLowerCase() === canonical.toLowerCase())
  if (exact) return {tag: exact.tag, fellBack: false}
  const other = otherTag(canonical, locales)
  if (other) return {tag: other, fellBack: false}
  const primary =
    locales.find((locale) => locale.primary === language) ??
    locales.find(({tag}) => tag.split('-')[0] === language)
  if (primary) return {tag: primary.tag, fellBack: rest.length > 0}
  if (!isLanguage(language)) throw unknownLocale(locales, asked)
  return {tag: standard, fellBack: true}
}

/** The locales an engine looks a term up in, in order: dialect, primary dialect, `en-US`. */
export function localeChain(library: Library, asked: string): ReadonlyArray<string> {
  const {tag} = resolveLocale(library, asked)
  const language = tag.split('-')[0]
  const primary = listLocales(library).find((locale) => locale.primary === language)?.tag
  return [...new Set([tag, primary ?? tag, standard])]
}

/** Longest beginning of the tag that is in the table and whose locale the set holds. */
function otherTag(canonical: string, locales: ReadonlyArray<LocaleFacts>): string | undefined {
  for (let parts = canonical.toLowerCase().split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
    const tag = otherTags.get(parts.join('-'))
    if (tag !== undefined && locales.some((locale) => locale.tag === tag)) return tag
  }
  return undefined
}

function canonicalTag(asked: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(asked.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

const isLanguage = (language: string): boolean =>
  new Intl.DisplayNames(['en'], {type: 'language', fallback: 'none'}).of(language) !== undefined

function unknownLocale(locales: ReadonlyArray<LocaleFacts>, actual: string): SitasiError {
  const plain = actual.trim().toLowerCase().replaceAll('_', '-')
  const names = new Map<string, string>()
  for (const {tag, name, englishName, primary} of locales) {
    for (const word of [tag, primary ?? tag, name, englishName]) {
      if (!names.has(word.toLowerCase())) names.set(word.toLowerCase(), tag)
    }
  }
  const near = nearest(plain, names.keys()).map((word) => names.get(word)!)
  const named =
    plain.length < 3 ? [] : [...names].filter(([word]) => word.includes(plain)).map(([, tag]) => tag)
  const expected = [...new Set([...named, ...near])].slice(0, 5)
  const hint = expected.length > 0 ? expected.map((tag) => `\`${tag}\``).join(', ') : 'a tag such as `id-ID`'
  return new SitasiError('unknown-locale', `Unexpected locale ${quoted(actual)}, expected ${hint}`, {
    expected
  })
}
