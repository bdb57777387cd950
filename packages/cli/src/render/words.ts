/** The few words a rendered document has that its author did not write, by language. */

/** What is named. */
export type WordId = 'contents' | 'abstract' | 'keywords' | 'notes' | 'back'

const ids: ReadonlyArray<WordId> = ['contents', 'abstract', 'keywords', 'notes', 'back']

/** A language a row: contents, abstract, keywords, notes, back to the text. */
const rows: Readonly<Record<string, ReadonlyArray<string>>> = {
  de: ['Inhaltsverzeichnis', 'Zusammenfassung', 'Schlagwörter', 'Anmerkungen', 'Zurück zum Text'],
  en: ['Contents', 'Abstract', 'Keywords', 'Notes', 'Back to the text'],
  es: ['Índice', 'Resumen', 'Palabras clave', 'Notas', 'Volver al texto'],
  fr: ['Table des matières', 'Résumé', 'Mots-clés', 'Notes', 'Retour au texte'],
  id: ['Daftar Isi', 'Abstrak', 'Kata kunci', 'Catatan', 'Kembali ke teks'],
  it: ['Indice', 'Sommario', 'Parole chiave', 'Note', 'Torna al testo'],
  ms: ['Isi Kandungan', 'Abstrak', 'Kata kunci', 'Nota', 'Kembali ke teks'],
  nl: ['Inhoudsopgave', 'Samenvatting', 'Trefwoorden', 'Noten', 'Terug naar de tekst'],
  pt: ['Sumário', 'Resumo', 'Palavras-chave', 'Notas', 'Voltar ao texto']
}

/** A word in the language of a BCP 47 tag; in English where the language has no row. */
export function word(id: WordId, lang: string): string {
  const language = lang.toLowerCase().split('-')[0]!
  const row = (Object.hasOwn(rows, language) ? rows[language] : undefined) ?? rows['en']!
  return row[ids.indexOf(id)]!
}
