/** Headings of reference lists, of parts within them, and of what comes after them. */
import {phrases} from './phrases.ts'

/** What a reference list is called. */
export const listHeadings = phrases({
  en: 'references|reference|reference list|list of references|bibliography|works cited|literature cited|literature|cited references|cited literature|references cited|sources|selected bibliography|references and notes|notes and references|bibliographic references|sources cited',
  id: 'daftar pustaka|daftar rujukan|daftar referensi|daftar acuan|daftar bacaan|daftar kepustakaan|referensi|rujukan|kepustakaan|pustaka|pustaka acuan|bibliografi|sumber rujukan|sumber pustaka|acuan|daftar sumber|daftar pustaka sementara|daftar pustaka dan referensi|referensi dan daftar pustaka',
  ms: 'senarai rujukan|bibliografi|rujukan',
  es: 'referencias|referencias bibliograficas|bibliografia|obras citadas|lista de referencias|bibliografia citada|literatura citada|fuentes consultadas|bibliografia consultada|referencias citadas',
  pt: 'referencias|referencias bibliograficas|bibliografia|obras citadas|lista de referencias|literatura citada',
  de: 'literatur|literaturverzeichnis|quellenverzeichnis|literaturangaben|bibliographie|bibliografie|quellen|quellen und literatur|referenzen|literaturliste|zitierte literatur',
  fr: 'references|references bibliographiques|bibliographie|ouvrages cites|liste des references|sources',
  nl: 'literatuur|literatuurlijst|bibliografie|referenties|bronnen|bronnenlijst|geraadpleegde literatuur|literatuurverwijzingen'
})

/** Parts of a list, by kind of source; the list goes on after them. */
export const partHeadings = phrases({
  en: 'books|journals|articles|websites|websites and online sources|internet|legislation|laws|online sources|primary sources|secondary sources|theses|reports|other sources',
  id: 'buku|buku-buku|jurnal|artikel|artikel jurnal|internet|website|situs|situs web|sumber internet|sumber online|peraturan|peraturan perundang-undangan|undang-undang|skripsi|tesis|disertasi|skripsi tesis|makalah|majalah|koran|surat kabar|dokumen|sumber lain|lainnya|lain-lain|laporan|prosiding|media online|sumber lainnya|media massa|wawancara|jurnal dan artikel|artikel dan jurnal',
  es: 'libros|articulos|revistas|sitios web|legislacion|fuentes|fuentes primarias|fuentes secundarias|fuentes electronicas|documentos|tesis',
  pt: 'livros|artigos|revistas|legislacao|sites|fontes|fontes primarias|documentos|teses',
  de: 'primarliteratur|sekundarliteratur|internetquellen|monographien|aufsatze|quellen|forschungsliteratur|primarquellen|onlinequellen',
  fr: 'ouvrages|articles|sites web|sources primaires|sources secondaires|textes de loi',
  nl: 'boeken|artikelen|websites|internetbronnen'
})

/** What follows a list. */
export const afterList = phrases({
  en: 'appendix|appendices|notes|note|footnotes|endnotes|acknowledgements|acknowledgments|acknowledgement|about the author|about the authors|author biography|biography|curriculum vitae|supplementary material|funding|conflict of interest|author contributions|annex|figures|tables',
  id: 'lampiran|lampiran-lampiran|catatan|catatan kaki|biodata|biodata penulis|riwayat hidup|daftar riwayat hidup|tentang penulis|ucapan terima kasih|profil penulis|glosarium|indeks|keterangan',
  ms: 'lampiran|nota|penghargaan|biodata',
  es: 'anexo|anexos|apendice|apendices|notas|agradecimientos|sobre el autor|sobre los autores',
  pt: 'anexo|anexos|apendice|apendices|notas|agradecimentos|sobre o autor|sobre os autores|recebido em',
  de: 'anhang|anmerkungen|fussnoten|danksagung|endnoten|abbildungsverzeichnis|uber den autor|uber die autoren',
  fr: "annexe|annexes|notes|remerciements|notes de bas de page|a propos de l'auteur",
  nl: 'bijlage|bijlagen|noten|dankwoord|voetnoten'
})
