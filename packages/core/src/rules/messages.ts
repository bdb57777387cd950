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
  },
  'record-required': {
    en: 'Unexpected `{type}` without `{variable}`, expected one',
    id: '`{type}` tanpa `{variable}`, seharusnya ada'
  },
  'record-doi': {
    en: 'Unexpected DOI `{doi}`, expected `10.`, a number, a slash and a name',
    id: 'DOI `{doi}` tidak sah, seharusnya `10.`, angka, garis miring, dan nama'
  },
  'record-doi/address': {
    en: 'Unexpected DOI `{doi}`, expected `{value}` alone',
    id: 'DOI `{doi}`, seharusnya `{value}` saja'
  },
  'record-doi-in-url': {
    en: 'Unexpected address of a DOI, expected `{doi}` in the field for DOIs',
    id: 'Alamat sebuah DOI, seharusnya `{doi}` di bidang DOI'
  },
  'record-isbn': {
    en: 'Unexpected check digit of ISBN `{isbn}`, expected `{expected}` or other digits',
    id: 'Angka periksa ISBN `{isbn}` tidak cocok, seharusnya `{expected}` atau angka lain'
  },
  'record-isbn/syntax': {
    en: 'Unexpected ISBN `{isbn}`, expected 10 or 13 digits',
    id: 'ISBN `{isbn}` tidak sah, seharusnya 10 atau 13 angka'
  },
  'record-issn': {
    en: 'Unexpected check digit of ISSN `{issn}`, expected `{expected}` or other digits',
    id: 'Angka periksa ISSN `{issn}` tidak cocok, seharusnya `{expected}` atau angka lain'
  },
  'record-issn/syntax': {
    en: 'Unexpected ISSN `{issn}`, expected eight digits, as `0360-0572`',
    id: 'ISSN `{issn}` tidak sah, seharusnya delapan angka, seperti `0360-0572`'
  },
  'record-pmid': {
    en: 'Unexpected {variable} `{actual}`, expected up to eight digits',
    id: '{variable} `{actual}` tidak sah, seharusnya paling banyak delapan angka'
  },
  'record-url': {
    en: 'Unexpected address `{url}`, expected one that starts with `https://`',
    id: 'Alamat `{url}` tidak sah, seharusnya dimulai dengan `https://`'
  },
  'record-year': {
    en: 'Unexpected year `{year}`, expected one that has been',
    id: 'Tahun `{year}` tidak mungkin, seharusnya tahun yang sudah berlalu'
  },
  'record-date': {
    en: 'Unexpected date `{date}`, expected year, month and day, as `2023-04-19`',
    id: 'Tanggal `{date}` tidak dipahami, seharusnya tahun, bulan, dan hari, seperti `2023-04-19`'
  },
  'record-pages': {
    en: 'Unexpected range of pages `{range}`, expected it to run forwards',
    id: 'Rentang halaman `{range}` mundur, seharusnya maju'
  },
  'record-institution': {
    en: 'Unexpected person `{name}`, expected an institution in braces',
    id: '`{name}` terbaca sebagai orang, seharusnya lembaga dalam kurung kurawal'
  },
  'record-et-al': {
    en: 'Unexpected author `{name}`, expected `others`',
    id: '`{name}` sebagai penulis, seharusnya `others`'
  },
  'record-et-al/inside': {
    en: 'Unexpected name `{name}`, expected the person alone and `and others`',
    id: 'Nama `{name}`, seharusnya orangnya saja dan `and others`'
  },
  'record-degree': {
    en: 'Unexpected `{degree}` in the name `{name}`, expected the name alone',
    id: '`{degree}` dalam nama `{name}`, seharusnya namanya saja'
  },
  'record-name-capitals': {
    en: 'Unexpected capitals in the name `{name}`, expected small letters',
    id: 'Nama `{name}` berhuruf besar semua, seharusnya huruf kecil'
  },
  'record-name-and': {
    en: 'Unexpected `{found}` in the name `{name}`, expected `and` between people',
    id: '`{found}` dalam nama `{name}`, seharusnya `and` di antara orang'
  },
  'record-title-stop': {
    en: 'Unexpected full stop after the title `{title}`, expected none',
    id: 'Titik sesudah judul `{title}`, seharusnya tanpa titik'
  },
  'record-title-capitals': {
    en: 'Unexpected capitals throughout the title `{title}`, expected small letters',
    id: 'Judul `{title}` berhuruf besar semua, seharusnya huruf kecil'
  },
  'record-entities': {
    en: 'Unexpected HTML `{found}`, expected `{right}`',
    id: 'HTML `{found}`, seharusnya `{right}`'
  },
  'record-invisible': {
    en: 'Unexpected invisible character `{code}`, expected none',
    id: 'Karakter tak terlihat `{code}`, seharusnya tidak ada'
  },
  'record-mojibake': {
    en: 'Unexpected letters `{found}`, expected `{right}`: damage by a wrong encoding',
    id: 'Huruf `{found}`, seharusnya `{right}`: rusak oleh penyandian yang salah'
  },
  'record-mojibake/lost': {
    en: 'Unexpected `�`, expected the letter that a wrong encoding has lost',
    id: '`�`, seharusnya huruf yang hilang oleh penyandian yang salah'
  },
  'record-latex': {
    en: 'Unexpected command `{found}` in the text, expected what it stands for',
    id: 'Perintah `{found}` dalam teks, seharusnya yang diwakilinya'
  },
  'record-acronym': {
    en: 'Unexpected acronym `{word}` without braces, expected `{{word}}`',
    id: 'Akronim `{word}` tanpa kurung kurawal, seharusnya `{{word}}`'
  },
  'record-language': {
    en: 'Unexpected Indonesian title in an entry without a language, expected `langid = {indonesian}`',
    id: 'Judul berbahasa Indonesia dalam entri tanpa bahasa, seharusnya `langid = {indonesian}`'
  },
  'record-accessed': {
    en: 'Unexpected web page without the day it was seen, expected `urldate`',
    id: 'Laman tanpa tanggal akses, seharusnya ada `urldate`'
  },
  'record-consistent': {
    en: 'Unexpected `{type}` without `{variable}`, expected it as in {count} of {all}',
    id: '`{type}` tanpa `{variable}`, seharusnya ada seperti pada {count} dari {all}'
  },
  'record-journal-form': {
    en: 'Unexpected abbreviation `{title}`, expected `{whole}` as elsewhere',
    id: 'Singkatan `{title}`, seharusnya `{whole}` seperti di tempat lain'
  },
  'record-duplicate': {
    en: 'Unexpected second record of `{first}`, expected each work once (same {by})',
    id: 'Karya `{first}` tercatat dua kali, seharusnya sekali ({by} sama)'
  },
  'campus-minimum': {
    en: 'Unexpected number of works `{count}`, expected `{minimum}` or more',
    id: 'Jumlah pustaka `{count}`, seharusnya `{minimum}` atau lebih'
  },
  'campus-recent': {
    en: 'Unexpected share of recent works: `{count}` of `{all}` are since `{since}`, expected `{share}`',
    id: 'Pustaka mutakhir kurang: `{count}` dari `{all}` sejak `{since}`, seharusnya `{share}`'
  },
  'campus-primary': {
    en: 'Unexpected share of primary sources: `{count}` of `{all}`, expected `{share}`',
    id: 'Sumber primer kurang: `{count}` dari `{all}`, seharusnya `{share}`'
  },
  'campus-banned': {
    en: 'Unexpected source `{word}`, expected one that the campus accepts',
    id: 'Sumber `{word}` tidak diterima kampus, seharusnya sumber lain'
  },
  'campus-online': {
    en: 'Unexpected work `{key}` without DOI or address, expected one of them',
    id: 'Karya `{key}` tanpa DOI atau alamat, seharusnya ada salah satunya'
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
