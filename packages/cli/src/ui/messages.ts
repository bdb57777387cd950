/** Everything the command line says, in English and Indonesian; `{name}` is filled in. */
export const messages = {
  tagline: {
    en: 'citations and bibliographies for people who write in Markdown',
    id: 'sitasi dan daftar pustaka untuk penulis Markdown'
  },
  'help.usage': {en: 'Usage', id: 'Pemakaian'},
  'help.commands': {en: 'Commands', id: 'Perintah'},
  'help.actions': {en: 'Actions', id: 'Tindakan'},
  'help.options': {en: 'Options', id: 'Opsi'},
  'help.common': {en: 'Everywhere', id: 'Di mana pun'},
  'help.examples': {en: 'Examples', id: 'Contoh'},
  'help.command': {en: 'command', id: 'perintah'},
  'help.options-word': {en: 'options', id: 'opsi'},
  'help.more': {
    en: 'More about a command: sitasi {command} --help',
    id: 'Lebih lanjut tentang sebuah perintah: sitasi {command} --help'
  },
  'help.codes': {
    en: 'Exit codes: 0 done, 1 the content has errors, 2 wrong usage, unknown names, unreadable files',
    id: 'Kode keluar: 0 selesai, 1 isi bermasalah, 2 salah pakai, nama tak dikenal, berkas tak terbaca'
  },

  'option.help': {en: 'show this help', id: 'tampilkan bantuan ini'},
  'option.version': {en: 'show the version', id: 'tampilkan versi'},
  'option.ui': {
    en: 'language of help and messages: en, id (default: from LC_ALL, LC_MESSAGES, LANG)',
    id: 'bahasa bantuan dan pesan: en, id (bawaan: dari LC_ALL, LC_MESSAGES, LANG)'
  },
  'option.no-color': {en: 'no colours (also: NO_COLOR)', id: 'tanpa warna (juga: NO_COLOR)'},
  'option.quiet': {en: 'say only errors', id: 'hanya tampilkan galat'},
  'option.report': {
    en: 'how diagnostics are printed: stylish, json, github, sarif (default: stylish)',
    id: 'bentuk laporan: stylish, json, github, sarif (bawaan: stylish)'
  },
  'option.output': {
    en: 'write to this file instead of standard output',
    id: 'tulis ke berkas ini, bukan ke keluaran standar'
  },
  'option.from': {
    en: 'format of the input (default: told from its name and content)',
    id: 'format masukan (bawaan: dikenali dari nama dan isinya)'
  },
  'option.lang': {
    en: 'language of entries that name none: id, en … (default: none, titles stay as typed)',
    id: 'bahasa entri yang tidak menyebutnya: id, en … (bawaan: tidak ada, judul tetap seperti diketik)'
  },

  'format.summary': {
    en: 'format a bibliography in any CSL style',
    id: 'susun daftar pustaka dengan gaya CSL apa pun'
  },
  'format.style': {
    en: 'CSL style: a name, a file or a URL (default: apa)',
    id: 'gaya CSL: nama, berkas, atau URL (bawaan: apa)'
  },
  'format.locale': {
    en: 'language of the bibliography: id-ID, en-US … (default: the style’s, else en-US)',
    id: 'bahasa daftar pustaka: id-ID, en-US … (bawaan: menurut gaya, jika tidak en-US)'
  },
  'format.to': {
    en: 'text, markdown, html, latex, typst, rtf, json (default: by the output’s name, else text)',
    id: 'text, markdown, html, latex, typst, rtf, json (bawaan: menurut nama keluaran, jika tidak text)'
  },
  'format.cite': {
    en: 'print a citation too: "@logan2009, hlm. 4; @weitzer2015"',
    id: 'cetak juga sebuah sitasi: "@logan2009, hlm. 4; @weitzer2015"'
  },
  'format.only': {
    en: 'list only these keys, separated by commas',
    id: 'daftarkan hanya kunci ini, dipisahkan koma'
  },
  'format.example.text': {en: 'as text, in APA, in Indonesian', id: 'sebagai teks, APA, berbahasa Indonesia'},
  'format.example.html': {en: 'as a web page’s fragment', id: 'sebagai potongan halaman web'},
  'format.example.stdin': {en: 'from standard input', id: 'dari masukan standar'},
  'format.example.cite': {en: 'with a citation', id: 'beserta sebuah sitasi'},
  'format.citations': {en: 'Citations', id: 'Sitasi'},

  'render.summary': {
    en: 'render Markdown with citations as a document: HTML, docx, LaTeX, Typst …',
    id: 'ubah Markdown bersitasi menjadi dokumen: HTML, docx, LaTeX, Typst …'
  },
  'render.bibliography': {
    en: 'bibliography to cite from, several times if need be (default: what the front matter names)',
    id: 'sumber pustaka, boleh beberapa kali (bawaan: menurut front matter)'
  },
  'render.style': {
    en: 'CSL style: a name, a file or a URL (default: the front matter’s `csl`, else chicago-author-date)',
    id: 'gaya CSL: nama, berkas, atau URL (bawaan: `csl` di front matter, jika tidak chicago-author-date)'
  },
  'render.locale': {
    en: 'language of the document: id-ID, en-US … (default: the front matter’s `lang`, else the style’s)',
    id: 'bahasa dokumen: id-ID, en-US … (bawaan: `lang` di front matter, jika tidak menurut gaya)'
  },
  'render.to': {
    en: 'html, markdown, gfm, latex, typst, text, docx (default: by the output’s name, else html)',
    id: 'html, markdown, gfm, latex, typst, text, docx (bawaan: menurut nama keluaran, jika tidak html)'
  },
  'render.toc': {en: 'with a table of contents', id: 'dengan daftar isi'},
  'render.reference-doc': {
    en: 'docx whose styles, page size and margins are taken',
    id: 'docx yang gaya, ukuran halaman, dan marginnya dipakai'
  },
  'render.cite-style': {
    en: 'formatted, or left to LaTeX or Typst: biblatex, natbib, typst (default: formatted)',
    id: 'formatted, atau diserahkan kepada LaTeX atau Typst: biblatex, natbib, typst (bawaan: formatted)'
  },
  'render.biblatex': {en: 'short for --cite-style biblatex', id: 'sama dengan --cite-style biblatex'},
  'render.natbib': {en: 'short for --cite-style natbib', id: 'sama dengan --cite-style natbib'},
  'render.watch': {
    en: 'render again whenever one of the named files is saved',
    id: 'susun ulang setiap kali salah satu berkas yang disebut disimpan'
  },
  'render.example.html': {en: 'a page to read or to print', id: 'halaman untuk dibaca atau dicetak'},
  'render.example.docx': {
    en: 'chapters as one Word document, with a table of contents',
    id: 'beberapa bab menjadi satu dokumen Word, dengan daftar isi'
  },
  'render.example.latex': {
    en: 'LaTeX whose citations biblatex makes',
    id: 'LaTeX yang sitasinya disusun biblatex'
  },
  'render.example.watch': {en: 'again on every save', id: 'diulang setiap kali disimpan'},
  'render.watching': {en: 'watching {count} files', id: 'mengamati {count} berkas'},
  'render.again': {en: 'rendered again', id: 'disusun ulang'},

  'convert.summary': {
    en: 'convert between BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML …',
    id: 'ubah antara BibTeX, BibLaTeX, RIS, CSL-JSON, CSL-YAML …'
  },
  'convert.to': {
    en: 'format of the output: {formats} (default: by the output’s name)',
    id: 'format keluaran: {formats} (bawaan: menurut nama keluaran)'
  },
  'convert.ascii': {
    en: 'only ASCII, where the format has escapes for the rest',
    id: 'hanya ASCII, bila format memilikinya'
  },
  'convert.example.bib': {en: 'BibTeX to CSL-JSON', id: 'BibTeX menjadi CSL-JSON'},
  'convert.example.zotero': {
    en: 'the best file for Zotero’s import',
    id: 'berkas terbaik untuk diimpor Zotero'
  },
  'convert.example.ris': {en: 'several files as one', id: 'beberapa berkas menjadi satu'},

  'option.bibliography': {
    en: 'library to cite from: .bib, .json, .ris … (may be repeated)',
    id: 'pustaka yang disitasi: .bib, .json, .ris … (boleh diulang)'
  },

  'check.summary': {
    en: 'compare what a text cites with its reference list or a library',
    id: 'bandingkan sitasi dalam teks dengan daftar pustakanya atau sebuah pustaka'
  },
  'check.config': {
    en: 'configuration file (default: the nearest sitasi.config.* or .sitasirc*)',
    id: 'berkas konfigurasi (bawaan: sitasi.config.* atau .sitasirc* terdekat)'
  },
  'check.no-config': {en: 'look for no configuration', id: 'tanpa konfigurasi'},
  'check.preset': {
    en: 'recommended, thesis, skripsi-id, zotero (default: as configured)',
    id: 'recommended, thesis, skripsi-id, zotero (bawaan: menurut konfigurasi)'
  },
  'check.fix': {
    en: 'mend in libraries what can be mended for certain',
    id: 'perbaiki di pustaka apa yang pasti dapat diperbaiki'
  },
  'check.max-warnings': {
    en: 'fail only where there are more warnings (errors always fail)',
    id: 'gagal hanya bila peringatan lebih banyak dari ini (galat selalu gagal)'
  },
  'check.example.both': {
    en: 'documents and their library, as an Indonesian campus asks',
    id: 'dokumen dan pustakanya, menurut permintaan kampus di Indonesia'
  },
  'check.references': {
    en: 'a typed reference list in a file of its own',
    id: 'daftar pustaka yang diketik dalam berkas tersendiri'
  },
  'check.et-al-from': {
    en: 'from how many authors on the style writes et al. (default: 3)',
    id: 'mulai dari berapa penulis gaya itu menulis dkk. (bawaan: 3)'
  },
  'check.example.own': {en: 'against the list at its end', id: 'dengan daftar pustaka di akhirnya'},
  'check.example.library': {
    en: 'against a library, in Indonesian',
    id: 'dengan sebuah pustaka, dalam bahasa Indonesia'
  },

  'cite.summary': {
    en: 'turn citations typed as prose into keys',
    id: 'ubah sitasi yang diketik sebagai prosa menjadi kunci'
  },
  'cite.write': {
    en: 'change the files (default: show a diff)',
    id: 'ubah berkasnya (bawaan: tampilkan perbedaannya)'
  },
  'cite.example.diff': {en: 'what would change', id: 'apa yang akan berubah'},
  'cite.example.write': {en: 'change it', id: 'ubahlah'},

  'uncite.summary': {
    en: 'turn keys into citations and a list as a style prints them',
    id: 'ubah kunci menjadi sitasi dan daftar pustaka menurut sebuah gaya'
  },
  'uncite.write': {
    en: 'change the files (default: print the document)',
    id: 'ubah berkasnya (bawaan: cetak dokumennya)'
  },
  'uncite.example.output': {en: 'for readers of plain text', id: 'untuk pembaca teks biasa'},
  'uncite.example.locale': {
    en: 'in the style its front matter names, in Indonesian',
    id: 'dalam gaya yang disebut di awal berkasnya, dalam bahasa Indonesia'
  },

  'cites.summary': {
    en: 'list the citations of a text and the works they mean',
    id: 'daftarkan sitasi dalam teks dan karya yang dimaksud'
  },
  'cites.example.lines': {en: 'a line each', id: 'satu baris masing-masing'},
  'cites.example.json': {en: 'for other programs', id: 'untuk program lain'},
  'cites.ambiguous': {en: 'ambiguous', id: 'bermakna ganda'},
  'cites.unmatched': {en: 'not found', id: 'tidak ditemukan'},
  'cites.matched': {en: 'matched', id: 'cocok'},

  'option.json': {en: 'as JSON', id: 'sebagai JSON'},
  'option.library': {
    en: 'the library (default: the one .bib file of this folder)',
    id: 'pustaka yang dipakai (bawaan: satu-satunya berkas .bib di folder ini)'
  },

  'add.summary': {
    en: 'fetch works by DOI, ISBN, arXiv id, PMID or address, and add them to a library',
    id: 'ambil karya menurut DOI, ISBN, nomor arXiv, PMID, atau alamat, dan tambahkan ke pustaka'
  },
  'add.library': {
    en: 'add to this library (default: print only)',
    id: 'tambahkan ke pustaka ini (bawaan: hanya tampilkan)'
  },
  'add.write': {
    en: 'change the library; without it, what would be added is printed',
    id: 'ubah pustakanya; tanpa ini, hanya ditampilkan apa yang akan ditambahkan'
  },
  'add.key': {
    en: 'key of the new entry (default: made of author and year)',
    id: 'kunci entri baru (bawaan: dari penulis dan tahun)'
  },
  'add.to': {
    en: 'format to print in without a library (default: biblatex)',
    id: 'format tampilan bila tanpa pustaka (bawaan: biblatex)'
  },
  'add.offline': {
    en: 'take only what the lock file beside the library has',
    id: 'pakai hanya isi berkas kunci (lock) di samping pustaka'
  },
  'add.refresh': {
    en: 'fetch again what the lock file has, and say what has changed',
    id: 'ambil ulang isi berkas kunci (lock), dan sebutkan yang berubah'
  },
  'add.mailto': {
    en: 'tell the servers how to reach you (also: SITASI_MAILTO)',
    id: 'beri tahu peladen cara menghubungi Anda (juga: SITASI_MAILTO)'
  },
  'add.source': {
    en: 'another address of a source: doi, pubmed, arxiv, isbn',
    id: 'alamat lain sebuah sumber: doi, pubmed, arxiv, isbn'
  },
  'add.example.print': {en: 'as BibLaTeX, on the screen', id: 'sebagai BibLaTeX, di layar'},
  'add.example.write': {en: 'two works into a library', id: 'dua karya ke dalam pustaka'},
  'add.example.kinds': {en: 'what would be added', id: 'apa yang akan ditambahkan'},
  'add.added': {en: 'Added {key} to {path}', id: '{key} ditambahkan ke {path}'},
  'add.would': {
    en: '{key} would be added to {path}; do it with --write',
    id: '{key} akan ditambahkan ke {path}; lakukan dengan --write'
  },

  'fmt.summary': {
    en: 'format .bib files without a change of what they say',
    id: 'rapikan berkas .bib tanpa mengubah isinya'
  },
  'fmt.check': {
    en: 'only name the files that are not formatted, and fail',
    id: 'hanya sebutkan berkas yang belum rapi, lalu gagal'
  },
  'fmt.write': {
    en: 'change the files; without it, what would change is shown',
    id: 'ubah berkasnya; tanpa ini, hanya ditampilkan apa yang akan berubah'
  },
  'fmt.sort': {
    en: 'order of entries: key, author, year, title, type, separated by commas (default: as they stand)',
    id: 'urutan entri: key, author, year, title, type, dipisahkan koma (bawaan: seperti adanya)'
  },
  'fmt.fields': {
    en: 'fields in the usual order: authors, title, container … (default: as they stand)',
    id: 'bidang menurut urutan lazim: penulis, judul, wadah … (bawaan: seperti adanya)'
  },
  'fmt.indent': {
    en: 'blanks before each field, or tab (default: 2)',
    id: 'jumlah spasi sebelum tiap bidang, atau tab (bawaan: 2)'
  },
  'fmt.align': {
    en: 'column of the equals signs, or entry: one column for each entry (default: none)',
    id: 'kolom tanda sama dengan, atau entry: satu kolom untuk tiap entri (bawaan: tidak ada)'
  },
  'fmt.trailing-comma': {en: 'a comma after the last field', id: 'koma sesudah bidang terakhir'},
  'fmt.names': {en: 'persons as Family, Given', id: 'nama orang sebagai Keluarga, Depan'},
  'fmt.characters': {
    en: 'letters with marks: unicode (é), latex (\\’e) (default: as typed)',
    id: 'huruf bertanda: unicode (é), latex (\\’e) (bawaan: seperti diketik)'
  },
  'fmt.drop-empty': {en: 'leave out fields that say nothing', id: 'buang bidang yang kosong'},
  'fmt.duplicates': {
    en: 'entries of one work: first stays, combine takes what it lacks from the others (default: all stay)',
    id: 'entri karya yang sama: first tetap tinggal, combine mengambil yang kurang dari yang lain (bawaan: semua tinggal)'
  },
  'fmt.keep': {
    en: 'leave as typed: case, dois, months, pages, quotes',
    id: 'biarkan seperti diketik: case, dois, months, pages, quotes'
  },
  'fmt.example.diff': {en: 'what would change', id: 'apa yang akan berubah'},
  'fmt.example.write': {en: 'formatted and sorted', id: 'dirapikan dan diurutkan'},
  'fmt.example.check': {en: 'in continuous integration', id: 'dalam integrasi berkelanjutan'},

  'report.summary-line': {
    en: 'show each work: how often and where it is cited, and its problems',
    id: 'tampilkan tiap karya: berapa kali dan di mana disitasi, serta masalahnya'
  },
  'report.to': {
    en: 'html, csv, json (default: by the output’s name, else html)',
    id: 'html, csv, json (bawaan: menurut nama keluaran, jika tidak html)'
  },
  'report.example.html': {en: 'one page for a supervisor', id: 'satu halaman untuk pembimbing'},
  'report.example.csv': {en: 'a table for a spreadsheet', id: 'tabel untuk lembar kerja'},
  'report.title': {en: 'Works cited', id: 'Karya yang disitasi'},
  'report.summary': {
    en: '{works} works, {cited} of them cited, {problems} remarks.',
    id: '{works} karya, {cited} di antaranya disitasi, {problems} catatan.'
  },
  'report.years': {en: 'Works by year', id: 'Karya menurut tahun'},
  'report.types': {en: 'Works by type', id: 'Karya menurut jenis'},
  'report.work': {en: 'Work', id: 'Karya'},
  'report.type': {en: 'Type', id: 'Jenis'},
  'report.times': {en: 'Cited', id: 'Disitasi'},
  'report.where': {en: 'Where', id: 'Tempat'},
  'report.problems': {en: 'Remarks', id: 'Catatan'},

  'subset.summary': {
    en: 'of a library, keep only what documents cite',
    id: 'dari sebuah pustaka, ambil hanya yang disitasi dokumen'
  },
  'subset.example': {
    en: 'a library to hand in with the thesis',
    id: 'pustaka untuk diserahkan bersama skripsi'
  },
  'rename.summary': {
    en: 'rename a key in the library and in the documents together',
    id: 'ganti sebuah kunci di pustaka dan di dokumen sekaligus'
  },
  'rename.write': {
    en: 'change the files; without it, what would change is shown',
    id: 'ubah berkasnya; tanpa ini, hanya ditampilkan apa yang akan berubah'
  },
  'rename.done': {en: 'Renamed in {count} places', id: 'Diganti di {count} tempat'},
  'rename.would': {
    en: 'Would be renamed in {count} places; do it with --write',
    id: 'Akan diganti di {count} tempat; lakukan dengan --write'
  },
  'rename.example.diff': {en: 'what would change', id: 'apa yang akan berubah'},
  'rename.example.write': {
    en: 'in the library and every Markdown file of this folder',
    id: 'di pustaka dan semua berkas Markdown folder ini'
  },
  'keys.summary': {
    en: 'make keys by a pattern, and a map from the old to the new',
    id: 'buat kunci menurut pola, beserta peta dari yang lama ke yang baru'
  },
  'keys.pattern': {
    en: 'of [auth], [Auth], [authors], [year], [yy], [title], [shorttitle], [journal] (default: [auth][year])',
    id: 'dari [auth], [Auth], [authors], [year], [yy], [title], [shorttitle], [journal] (bawaan: [auth][year])'
  },
  'keys.check': {
    en: 'report keys that are not as the pattern makes them',
    id: 'laporkan kunci yang tidak menurut pola'
  },
  'keys.example.map': {en: 'old and new keys, with a tab between', id: 'kunci lama dan baru, dipisahkan tab'},
  'keys.example.write': {
    en: 'renamed in the library and the documents',
    id: 'diganti di pustaka dan di dokumen'
  },
  'uses.summary': {en: 'list the places that cite a key', id: 'daftar tempat yang menyitasi sebuah kunci'},
  'uses.none': {en: 'No document cites `{key}`', id: 'Tidak ada dokumen yang menyitasi `{key}`'},
  'uses.example': {en: 'file, line, column and text', id: 'berkas, baris, kolom, dan teks'},

  'ls.summary': {en: 'list the entries of a library', id: 'daftar entri sebuah pustaka'},
  'ls.sort': {
    en: 'key, author, year, title, type (default: as in the file)',
    id: 'key, author, year, title, type (bawaan: seperti dalam berkas)'
  },
  'ls.example': {en: 'oldest first', id: 'yang tertua lebih dahulu'},

  'search.summary': {
    en: 'find entries by words, slips forgiven',
    id: 'cari entri menurut kata, salah ketik dimaklumi'
  },
  'search.none': {en: 'No entry matches “{words}”.', id: 'Tidak ada entri yang cocok dengan “{words}”.'},
  'search.example.words': {
    en: 'words of authors, titles, keywords',
    id: 'kata dari penulis, judul, kata kunci'
  },
  'search.example.fields': {en: 'by author and years', id: 'menurut penulis dan tahun'},

  'show.summary': {en: 'show all that is known of an entry', id: 'tampilkan semua keterangan sebuah entri'},
  'show.example': {en: 'formatted, with its fields', id: 'tersusun, beserta bidang-bidangnya'},

  'styles.summary': {en: 'find citation styles', id: 'cari gaya sitasi'},
  'styles.search': {
    en: 'styles by words of their title or id',
    id: 'gaya menurut kata dalam judul atau id-nya'
  },
  'styles.info': {en: 'what is known of a style', id: 'keterangan sebuah gaya'},
  'styles.show': {en: 'the style itself, as CSL', id: 'gaya itu sendiri, sebagai CSL'},
  'styles.update': {en: 'fetch the newest official styles', id: 'ambil gaya resmi terbaru'},
  'styles.limit': {en: 'most results (default: 20)', id: 'jumlah hasil terbanyak (bawaan: 20)'},
  'styles.url': {en: 'address of the archive of styles', id: 'alamat arsip gaya'},
  'styles.example.search': {
    en: 'styles of Indonesian universities and journals',
    id: 'gaya universitas dan jurnal Indonesia'
  },
  'styles.example.info': {en: 'authors, licence, parent, language', id: 'penulis, lisensi, induk, bahasa'},
  'styles.none': {en: 'No style matches “{words}”.', id: 'Tidak ada gaya yang cocok dengan “{words}”.'},
  'styles.count': {en: '{count} styles.', id: '{count} gaya.'},
  'styles.updated': {
    en: '{count} styles and {locales} locales are now in {folder}.',
    id: '{count} gaya dan {locales} lokal kini ada di {folder}.'
  },

  'locales.summary': {en: 'list the languages of bibliographies', id: 'daftar bahasa daftar pustaka'},
  'locales.example': {en: 'every locale, with its language', id: 'semua lokal dengan nama bahasanya'},

  'error.unknown-command': {en: 'Unknown command `{found}`', id: 'Perintah `{found}` tidak dikenal'},
  'error.unknown-action': {en: 'Unknown action `{found}`', id: 'Tindakan `{found}` tidak dikenal'},
  'error.no-action': {en: 'An action is missing', id: 'Tindakan belum disebut'},
  'error.unknown-option': {en: 'Unknown option `{found}`', id: 'Opsi `{found}` tidak dikenal'},
  'error.option-value': {en: 'The option `{found}` needs a value', id: 'Opsi `{found}` memerlukan nilai'},
  'error.option-switch': {
    en: 'The option `{found}` takes no value',
    id: 'Opsi `{found}` tidak menerima nilai'
  },
  'error.not-one-of': {
    en: '`{found}` is not a value of `{option}`',
    id: '`{found}` bukan nilai untuk `{option}`'
  },
  'error.no-input': {
    en: 'No file is named, and nothing is piped in',
    id: 'Tidak ada berkas yang disebut, dan tidak ada masukan yang dialirkan'
  },
  'error.no-keys': {en: 'A key is missing', id: 'Kunci belum disebut'},
  'error.no-identifier': {
    en: 'An identifier is missing: a DOI, ISBN, arXiv id, PMID, PMCID or web address',
    id: 'Pengenal belum disebut: DOI, ISBN, nomor arXiv, PMID, PMCID, atau alamat web'
  },
  'error.one-key': {
    en: '`--key` names one entry; add one at a time',
    id: '`--key` menamai satu entri; tambahkan satu per satu'
  },
  'error.key-taken': {en: 'The key `{found}` is taken', id: 'Kunci `{found}` sudah dipakai'},
  'error.no-library': {
    en: 'There is no .bib file here; name a library with `--library`',
    id: 'Tidak ada berkas .bib di sini; sebut pustaka dengan `--library`'
  },
  'error.many-libraries': {
    en: 'There are several libraries here ({found}); choose with `--library`',
    id: 'Ada beberapa pustaka di sini ({found}); pilih dengan `--library`'
  },
  'error.only-bib': {
    en: '`{found}` is no .bib file; only those are formatted',
    id: '`{found}` bukan berkas .bib; hanya berkas itu yang dirapikan'
  },
  'error.two-keys': {
    en: 'Two keys are needed: the old and the new',
    id: 'Diperlukan dua kunci: yang lama dan yang baru'
  },
  'error.odd-key': {
    en: '`{found}` is no key: letters and digits, with `:.-_+/` between them',
    id: '`{found}` bukan kunci: huruf dan angka, dengan `:.-_+/` di antaranya'
  },
  'error.no-words': {en: 'What to look for is missing', id: 'Kata yang dicari belum disebut'},
  'error.no-target': {
    en: 'The format of the output is missing: name it with `--to`, or name a file with `-o`',
    id: 'Format keluaran belum disebut: pakai `--to`, atau sebut berkas dengan `-o`'
  },
  'error.unknown-style': {en: 'No style is called `{found}`', id: 'Tidak ada gaya bernama `{found}`'},
  'error.unknown-locale': {en: 'No locale is called `{found}`', id: 'Tidak ada lokal bernama `{found}`'},
  'error.unknown-format': {en: 'No format is called `{found}`', id: 'Tidak ada format bernama `{found}`'},
  'error.one-output': {
    en: 'Several documents do not fit into one output; name one, or use `--write`',
    id: 'Beberapa dokumen tidak muat dalam satu keluaran; sebut satu saja, atau pakai `--write`'
  },
  'error.style-in-notes': {
    en: 'This style cites in notes, which have no place in plain prose; choose an author–date or a numeric style with `--style`',
    id: 'Gaya ini menulis sitasi dalam catatan kaki, yang tidak ada tempatnya dalam prosa biasa; pilih gaya penulis–tahun atau gaya angka dengan `--style`'
  },
  'error.no-key': {
    en: 'There is no key in `{found}`; a key begins with @',
    id: 'Tidak ada kunci dalam `{found}`; kunci diawali @'
  },
  'error.unknown-key': {en: 'No entry has the key `{found}`', id: 'Tidak ada entri dengan kunci `{found}`'},
  'error.unknown-extension': {
    en: 'A file named `{found}` cannot be written; kinds of document are {formats}',
    id: 'Berkas bernama `{found}` tidak dapat ditulis; jenis dokumen: {formats}'
  },
  'error.cite-style': {
    en: '`{found}` is not a way to cite in {target}; there it is one of {formats}',
    id: '`{found}` bukan cara mengutip untuk {target}; pilihannya {formats}'
  },
  'error.binary-output': {
    en: 'A docx is not written to the terminal: name a file with `-o`',
    id: 'Docx tidak ditulis ke terminal: sebut berkas dengan `-o`'
  },
  'error.overwrites-input': {
    en: '`{found}` is read and would be overwritten; name another file',
    id: '`{found}` sedang dibaca dan akan tertimpa; sebut berkas lain'
  },
  'error.did-you-mean': {en: 'did you mean {words}?', id: 'maksud Anda {words}?'},
  'error.help': {en: 'See sitasi {command}--help', id: 'Lihat sitasi {command}--help'},
  'error.bug': {
    en: 'This is a mistake in Sitasi, not in your file. Please report it with the text below.',
    id: 'Ini kesalahan Sitasi, bukan kesalahan berkas Anda. Mohon laporkan dengan teks berikut.'
  },
  'word.or': {en: 'or', id: 'atau'},

  'progress.reading': {en: 'reading', id: 'membaca'},
  'progress.formatting': {en: 'formatting', id: 'menyusun'},
  'progress.fetching': {en: 'fetching', id: 'mengambil'},

  'severity.error': {en: 'error', id: 'galat'},
  'severity.warning': {en: 'warning', id: 'peringatan'},
  'severity.info': {en: 'info', id: 'info'},
  'summary.error': {en: '{count} error', id: '{count} galat'},
  'summary.errors': {en: '{count} errors', id: '{count} galat'},
  'summary.warning': {en: '{count} warning', id: '{count} peringatan'},
  'summary.warnings': {en: '{count} warnings', id: '{count} peringatan'}
} as const satisfies Record<string, {en: string; id: string}>

/** Name of a message. */
export type MessageId = keyof typeof messages
