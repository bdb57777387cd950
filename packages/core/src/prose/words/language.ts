/**
 * The languages prose is read in, and a guess which one a text is written in.
 *
 * @example
 *   languageOf('yang dan di dengan untuk') // => 'id'
 */

/** BCP 47 tags of the languages the word tables know. */
export const languages = ['en', 'id', 'ms', 'es', 'pt', 'de', 'fr', 'nl'] as const

/** A language the word tables know. */
export type Language = (typeof languages)[number]

/** Words or phrases of each language; a phrase's words are separated by one space. */
export type WordTable = Readonly<Partial<Record<Language | 'any', string>>>

const frequent: Readonly<Record<Language, string>> = {
  en: 'the of and to is that with for this are was which from',
  id: 'yang dan di dengan untuk pada dalam ini tidak adalah oleh dari bahwa',
  ms: 'yang dan di dengan untuk pada dalam ini tidak ialah oleh daripada bahawa',
  es: 'el los las y que del con una para por se es su',
  pt: 'o os as e que do da com uma para por não em dos',
  de: 'der die das und ist nicht mit von zu den ein auf im',
  fr: 'le les des et est une dans que du pour par sur au',
  nl: 'de het een en van is dat niet met voor zijn op te'
}

/** The language whose most frequent words come most often; `'en'` where none does. */
export function languageOf(words: Iterable<string>): Language {
  const counts = new Map<Language, number>()
  const owners = ownersOfFrequent()
  for (const word of words) {
    for (const language of owners.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  let best: Language = 'en'
  for (const language of languages) if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language
  return best
}

function ownersOfFrequent(): Map<string, Language[]> {
  const owners = new Map<string, Language[]>()
  for (const language of languages) {
    for (const word of frequent[language].split(' ')) {
      const list = owners.get(word)
      if (list) list.push(language)
      else owners.set(word, [language])
    }
  }
  return owners
}
