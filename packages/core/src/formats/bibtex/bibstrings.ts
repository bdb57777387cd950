/**
 * Words that BibLaTeX keeps under a key: `type = {mathesis}`, `pubstate = {inpress}`.
 *
 * @example
 *   bibstring('mathesis', 'en-US') // => 'Master’s thesis'
 *   bibstring('mathesis', 'id')    // => 'Tesis'
 */

/** Key, English, Indonesian (where it differs). */
const table: ReadonlyArray<readonly [key: string, english: string, indonesian?: string]> = [
  ['bathesis', 'Bachelor’s thesis', 'Skripsi'],
  ['mathesis', 'Master’s thesis', 'Tesis'],
  ['phdthesis', 'PhD thesis', 'Disertasi'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'technical report', 'laporan teknis'],
  ['resreport', 'research report', 'laporan penelitian'],
  ['software', 'computer software', 'perangkat lunak komputer'],
  ['datacd', 'CD-ROM'],
  ['audiocd', 'audio CD', 'CD audio'],
  ['patent', 'patent', 'paten'],
  ['patentde', 'German patent'],
  ['patenteu', 'European patent'],
  ['patentfr', 'French patent'],
  ['patentuk', 'British patent'],
  ['patentus', 'U.S. patent'],
  ['patreq', 'patent request'],
  ['patreqde', 'German patent request'],
  ['patreqeu', 'European patent request'],
  ['patreqfr', 'French patent request'],
  ['patrequk', 'British patent request'],
  ['patrequs', 'U.S. patent request'],
  ['countryde', 'Germany'],
  ['countryeu', 'European Union'],
  ['countryep', 'European Union'],
  ['countryfr', 'France'],
  ['countryuk', 'United Kingdom'],
  ['countryus', 'United States of America'],
  ['newseries', 'new series', 'seri baru'],
  ['oldseries', 'old series', 'seri lama'],
  ['inpreparation', 'in preparation', 'dalam persiapan'],
  ['submitted', 'submitted', 'diajukan'],
  ['forthcoming', 'forthcoming', 'akan terbit'],
  ['inpress', 'in press', 'dalam proses cetak'],
  ['prepublished', 'pre-published'],
  ['version', 'version', 'versi'],
  ['volume', 'volume'],
  ['number', 'number', 'nomor'],
  ['chapter', 'chapter', 'bab'],
  ['part', 'part', 'bagian'],
  ['editor', 'editor'],
  ['withcommentator', 'with a commentary by'],
  ['january', 'January', 'Januari'],
  ['february', 'February', 'Februari'],
  ['march', 'March', 'Maret'],
  ['april', 'April'],
  ['may', 'May', 'Mei'],
  ['june', 'June', 'Juni'],
  ['july', 'July', 'Juli'],
  ['august', 'August', 'Agustus'],
  ['september', 'September'],
  ['october', 'October', 'Oktober'],
  ['november', 'November'],
  ['december', 'December', 'Desember']
]

const english = new Map(table.map(([key, words]) => [key, words]))
const indonesian = new Map(table.map(([key, words, other]) => [key, other ?? words]))

/** The words behind a key, in Indonesian for that language and in English for any other. */
export function bibstring(key: string, language: string | undefined): string | undefined {
  return (/^id(?:-|$)/i.test(language ?? '') ? indonesian : english).get(key)
}
