/** Words that laws, treaties and resolutions are named with. */
import {phrases, wordSet} from './phrases.ts'

/** Kinds of law that are followed by a number and a year. */
export const numberedLaws = phrases({
  id: 'undang-undang|undang undang|uu|uud|peraturan pemerintah|pp|peraturan presiden|perpres|peraturan menteri|permen|peraturan daerah|perda|peraturan gubernur|pergub|peraturan bupati|keputusan presiden|keppres|keputusan menteri|kepmen|instruksi presiden|inpres|surat edaran|resolusi|peraturan mahkamah agung|perma|peraturan bank indonesia|putusan|peraturan kepala|ketetapan mpr|tap mpr|peraturan rektor|permendikbud|permenkes|permendagri|permenkeu|pmk|permendikbudristek|peraturan otoritas jasa keuangan|pojk|perppu',
  ms: 'akta',
  en: 'resolution|law|directive|regulation|act|public law',
  es: 'ley|real decreto|decreto|resolucion',
  pt: 'lei|decreto|resolucao|portaria|medida provisoria|lei complementar',
  de: 'verordnung|richtlinie|resolution|gesetz',
  fr: 'loi|decret|directive|reglement|resolution',
  nl: 'wet|richtlijn|verordening'
})

/** Words before the number of a law. */
export const numberWords = wordSet({
  any: 'no nomor number nr num numero n nº bilangan'
})

/** Words before the year of a law: `Tahun 2007`. */
export const lawYearWords = wordSet({
  id: 'tahun th thn',
  en: 'of',
  ms: 'tahun',
  es: 'de',
  pt: 'de',
  fr: 'du de',
  de: 'vom',
  nl: 'van'
})

/** Parts of a law that stand before it: `Pasal 1 ayat (2)`. */
export const lawParts = wordSet({
  id: 'pasal ayat huruf angka',
  en: 'article section paragraph',
  es: 'articulo',
  pt: 'artigo',
  de: 'artikel §',
  fr: 'article',
  nl: 'artikel'
})

/** Nouns a treaty or an act ends with (`Palermo Protocol`) or begins with (`Protokol Palermo`). */
export const treatyLast = wordSet({en: 'protocol convention treaty accord covenant'})
export const actLast = wordSet({en: 'act code bill law'})
export const treatyFirst = wordSet({
  id: 'protokol konvensi traktat',
  ms: 'protokol konvensyen',
  es: 'protocolo convenio convencion tratado',
  pt: 'protocolo convencao tratado',
  fr: 'protocole convention traite',
  nl: 'verdrag'
})
