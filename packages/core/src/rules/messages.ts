/**
 * What rules say, in English and Indonesian; `{name}` is filled by the finding. A rule with variants has
 * one row for each, `id/variant`.
 */

/** Languages messages are written in. */
export const uiLanguages = ['en', 'id'] as const

/** A language of messages. */
export type UiLanguage = (typeof uiLanguages)[number]

type Row = Readonly<Record<UiLanguage, string>>

/** One row per message. */
export const messages: Readonly<Record<string, Row>> = {
  'prose-no-list': {
    en: 'Unexpected document without a reference list, expected one under a heading such as `References`',
    id: 'Dokumen tanpa daftar pustaka, seharusnya ada di bawah judul seperti `Daftar Pustaka`'
  },
  'prose-not-listed': {
    en: 'Unexpected citation `{cite}` of a work that is not listed, expected an entry for it',
    id: 'Sitasi `{cite}` tidak ada dalam daftar pustaka, seharusnya ada entrinya'
  },
  'prose-not-listed/nearest': {
    en: 'Unexpected citation `{cite}` of a work that is not listed, expected an entry for it; the nearest is `{nearest}`',
    id: 'Sitasi `{cite}` tidak ada dalam daftar pustaka, seharusnya ada entrinya; yang terdekat `{nearest}`'
  },
  'prose-never-cited': {
    en: 'Unexpected entry `{entry}` that is never cited, expected a citation of it in the text',
    id: 'Entri `{entry}` tidak pernah disitasi, seharusnya ada sitasinya dalam teks'
  },
  'prose-name-differs': {
    en: 'Unexpected name `{typed}`, expected `{listed}` as in the list',
    id: 'Nama `{typed}` berbeda dari daftar pustaka, seharusnya `{listed}`'
  },
  'prose-name-differs/initials': {
    en: 'Unexpected name `{typed}`, expected `{listed}` as in the list: the given names do not agree',
    id: 'Nama `{typed}` berbeda dari daftar pustaka, seharusnya `{listed}`: nama depannya tidak cocok'
  },
  'prose-name-differs/title': {
    en: 'Unexpected title `{typed}` in place of the author, expected `{listed}`',
    id: 'Judul `{typed}` disitasi sebagai ganti penulis, seharusnya `{listed}`'
  },
  'prose-year-differs': {
    en: 'Unexpected year `{typed}`, expected `{listed}` as in the list',
    id: 'Tahun `{typed}` berbeda dari daftar pustaka, seharusnya `{listed}`'
  },
  'prose-year-differs/none': {
    en: 'Unexpected year `{typed}` of an entry without a year, expected the year in the list',
    id: 'Tahun `{typed}` disebut, tetapi entrinya tanpa tahun; seharusnya tahun ada dalam daftar pustaka'
  },
  'prose-ambiguous': {
    en: 'Unexpected citation `{cite}` that may mean several entries, expected one of {choices}',
    id: 'Sitasi `{cite}` dapat berarti beberapa entri, seharusnya salah satu dari {choices}'
  },
  'prose-et-al': {
    en: 'Unexpected `{typed}` for a work of {count} authors, expected `{expected}`',
    id: '`{typed}` untuk karya {count} penulis, seharusnya `{expected}`'
  },
  'prose-et-al-form': {
    en: 'Unexpected punctuation in `{typed}`, expected `{expected}`',
    id: 'Tanda baca dalam `{typed}` tidak tepat, seharusnya `{expected}`'
  },
  'prose-mixed-forms': {
    en: 'Unexpected form `{typed}`, expected `{expected}` as elsewhere in this text',
    id: 'Bentuk `{typed}` berbeda dari bagian lain teks ini, seharusnya `{expected}`'
  },
  'prose-suffix': {
    en: 'Unexpected year `{typed}` without a letter, expected `{expected}`: several works of that year are listed',
    id: 'Tahun `{typed}` tanpa huruf, seharusnya `{expected}`: ada beberapa karya tahun itu dalam daftar'
  },
  'prose-suffix/wrong': {
    en: 'Unexpected letter in `{typed}`, expected `{expected}` as in the list',
    id: 'Huruf dalam `{typed}` tidak cocok, seharusnya `{expected}` seperti dalam daftar pustaka'
  },
  'prose-list-order': {
    en: 'Unexpected place of entry `{entry}`, expected it in alphabetical order {where}',
    id: 'Letak entri `{entry}` tidak urut abjad, seharusnya {where}'
  },
  'prose-secondary': {
    en: 'Unexpected secondary citation of `{original}`, expected the work itself to be read and listed',
    id: 'Sitasi sekunder atas `{original}`, seharusnya karya aslinya dibaca dan didaftar'
  },
  'prose-web': {
    en: 'Unexpected web citation `{cite}` without author and title, expected both, and an entry in the list',
    id: 'Sitasi laman `{cite}` tanpa penulis dan judul, seharusnya keduanya ada, beserta entri dalam daftar pustaka'
  },
  'prose-web/date': {
    en: 'Unexpected web citation `{cite}` without author, title and full date of access, expected all three, and an entry in the list',
    id: 'Sitasi laman `{cite}` tanpa penulis, judul, dan tanggal akses lengkap, seharusnya ketiganya ada, beserta entri dalam daftar pustaka'
  },
  'prose-law': {
    en: 'Unexpected law or treaty `{cite}` without an entry, expected one where the style lists laws',
    id: 'Hukum atau perjanjian `{cite}` tanpa entri, seharusnya didaftar bila gaya sitasinya mendaftar hukum'
  },
  'prose-no-year': {
    en: 'Unexpected mention of `{cite}` without a year, expected a citation with one',
    id: 'Penyebutan `{cite}` tanpa tahun, seharusnya sitasi dengan tahun'
  }
}

/** Words used inside messages. */
export const phrases: Readonly<Record<string, Row>> = {
  after: {en: 'after `{entry}`', id: 'sesudah `{entry}`'},
  first: {en: 'at the beginning', id: 'di awal'},
  entry: {en: 'the entry', id: 'entrinya'},
  or: {en: 'or', id: 'atau'}
}

/** A message with its gaps filled. Values are shown as they are; backticks in them become apostrophes. */
export function fill(row: Row, ui: UiLanguage, values: Readonly<Record<string, string>>): string {
  return row[ui].replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : gap
  )
}
