/** Languages as babel calls them. */

const names: Readonly<Record<string, string>> = {
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  'de-at': 'naustrian',
  'de-ch': 'nswissgerman',
  el: 'greek',
  en: 'english',
  'en-gb': 'british',
  'en-us': 'american',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  hr: 'croatian',
  hu: 'magyar',
  id: 'indonesian',
  is: 'icelandic',
  it: 'italian',
  la: 'latin',
  lt: 'lithuanian',
  lv: 'latvian',
  ms: 'malay',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  'pt-br': 'brazilian',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian'
}

/** babel’s name of a BCP 47 tag. */
export function babelName(tag: string): string | undefined {
  const lower = tag.toLowerCase()
  const language = lower.split('-')[0]!
  return Object.hasOwn(names, lower)
    ? names[lower]
    : Object.hasOwn(names, language)
      ? names[language]
      : undefined
}
