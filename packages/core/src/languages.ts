/**
 * Names of languages in the formats (babel’s, polyglossia’s, people’s) and their BCP 47 tags.
 *
 * @example
 *   languageTag('ngerman')          // => 'de-DE'
 *   languageTag('Bahasa Indonesia') // => 'id'
 *   babelName('id')                 // => 'indonesian'
 *   isEnglish('en-GB')              // => true
 */

/** One language: its tag, the name that is written, and the other names it is known by. */
const table = `
af-ZA afrikaans
am amharic
ar arabic
ast asturian
az azerbaijani
be belarusian
bg-BG bulgarian
bn bengali
bo tibetan
br breton
ca-AD catalan
cop coptic
cs-CZ czech
cy welsh
da-DK danish
de-AT naustrian austrian
de-CH nswissgerman swissgerman
de-DE ngerman german germanb deutsch
el-GR greek polutonikogreek
en-AU australian
en-CA canadian
en-GB british ukenglish
en-NZ newzealand
en-US english american usenglish
eo esperanto
es-ES spanish español castilian
es-MX mexican spanishmx
et-EE estonian
eu basque
fa-IR persian farsi
fi-FI finnish
fr-CA canadien acadian
fr-FR french francais frenchb français
fur friulan
ga irish
gd scottish scottishgaelic
gl galician
grc ancientgreek
gu gujarati
he-IL hebrew
hi hindi
hr-HR croatian
hsb uppersorbian usorbian
hu-HU hungarian magyar
hy armenian
ia interlingua
id indonesian indonesia indon bahasai bahasa bahasaindonesia
is-IS icelandic
it-IT italian italiano
ja-JP japanese
jv javanese jawa bahasajawa
ka georgian
km khmer
kn kannada
ko korean
ku kurmanji
la latin
lo lao
lt-LT lithuanian
lv-LV latvian
mad madurese madura bahasamadura
min minangkabau bahasaminangkabau
mk macedonian
ml malayalam
mn-MN mongolian
mr marathi
ms malay melayu meyalu bahasam bahasamelayu bahasamalaysia
nb-NO norsk bokmal norwegian
nl-NL dutch nederlands
nn-NO nynorsk
nqo nko
oc occitan
pl-PL polish
pms piedmontese
pt-BR brazilian brazil
pt-PT portuguese portuges portugues português
rm romansh
ro-RO romanian
ru-RU russian
sa sanskrit
se samin
sk-SK slovak
sl-SI slovene slovenian
sq albanian
sr-RS serbian serbianc
su sundanese sunda bahasasunda
sv-SE swedish
sw swahili
syr syriac
ta tamil
te telugu
th-TH thai
tk turkmen
tl tagalog filipino
tr-TR turkish
uk-UA ukrainian
ur urdu
vi-VN vietnamese
zh chinese mandarin
dsb lowersorbian lsorbian
`

const tags = new Map<string, string>()
const names = new Map<string, string>()
for (const row of table.trim().split('\n')) {
  const [tag, ...known] = row.split(' ') as [string, ...string[]]
  for (const name of known) tags.set(name, tag)
  names.set(tag.toLowerCase(), known[0]!)
  const [language] = tag.toLowerCase().split('-') as [string]
  if (!names.has(language)) names.set(language, known[0]!)
}
names.set('en', 'english')
names.set('de', 'ngerman')
names.set('es', 'spanish')
names.set('fr', 'french')
names.set('pt', 'portuguese')
names.set('no', 'norsk')

/** A well-formed language tag: `id`, `en-GB`, `zh-Hant-TW`. */
const wellFormed = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[\da-z]{5,8})?$/i

/** The BCP 47 tag of a language’s name or tag; `undefined` where it is not known. */
export function languageTag(name: string): string | undefined {
  const plain = name.trim().toLowerCase()
  const known = tags.get(plain.replace(/^lang(?=[a-z]{4})/, '').replaceAll(/[\s_-]/g, ''))
  if (known) return known
  return wellFormed.test(name.trim()) ? canonical(name.trim().replaceAll('_', '-')) : undefined
}

/** The babel name of a tag; of its language, where the region has none; `undefined` where neither has. */
export function babelName(tag: string): string | undefined {
  const plain = tag.toLowerCase()
  return names.get(plain) ?? names.get(plain.split('-')[0]!)
}

/** Whether a tag’s language is English. */
export function isEnglish(tag: string | undefined): boolean {
  return tag !== undefined && /^en(?:-|$)/i.test(tag)
}

/** `EN-gb` → `en-GB`, `zh-hant` → `zh-Hant`. */
function canonical(tag: string): string {
  const [language, ...rest] = tag.split('-') as [string, ...string[]]
  const parts = rest.map((part) =>
    part.length === 2
      ? part.toUpperCase()
      : part.length === 4
        ? part[0]!.toUpperCase() + part.slice(1).toLowerCase()
        : part
  )
  return [language.toLowerCase(), ...parts].join('-')
}
