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

/** Whether a folded word joins two names in a text of that language. */
export function joins(word: string, language: Language): boolean {
  return anywhere.has(word) || own.get(language)!.has(word)
}

const own = new Map(languages.map((language) => [language, new Set(table[language].split(' '))]))
