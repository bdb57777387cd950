/** Words that join names: `Eynon dan Margetts`, `Och y Ney`, `Hellrich u. Hahn`. */
import {type Language, languages} from './language.ts'

const table: Readonly<Record<Language, string>> = {
  en: 'and',
  id: 'dan serta',
  ms: 'dan serta',
  es: 'y e',
  pt: 'e',
  de: 'und u',
  fr: 'et',
  nl: 'en'
}

/** Words that join in any language: no name and no other word is written so between two names. */
const anywhere = new Set(['&', 'and', 'dan', 'serta', 'und', 'y', 'et', 'e'])

/** Languages in which `en` means “in”, and parts a work from the one it is quoted in. */
const romance: ReadonlySet<Language> = new Set<Language>(['es', 'pt', 'fr'])

/** Whether a folded word joins two names in a text of that language. */
export function joins(word: string, language: Language): boolean {
  return anywhere.has(word) || own.get(language)!.has(word) || (word === 'en' && !romance.has(language))
}

const own = new Map(languages.map((language) => [language, new Set(table[language].split(' '))]))
