// biome-ignore-all format: generated
/**
 * The records of `references/`, typed. Made by `node packages/core/scripts/records.mjs`: change the JSON instead.
 */
import type {Item} from '../item.ts'
import {list, record} from './frozen.ts'
import type {RecordedCitation, RecordedList} from './types.ts'

/** Keys of `studies`. The five studies. */
export type StudyKey =
  | 'fahlevi-pekerja-perempuan'
  | 'hasiana-pekerja-migran'
  | 'amalia-human-trafficking'
  | 'ramadhani2023'
  | 'sari-benjina'

/** Keys of `works`. The works that the reference list of the 2023 article holds, as it orders them. */
export type WorkKey =
  | 'pecoud2018'
  | 'arif2016'
  | 'betz2009'
  | 'clarke1998'
  | 'daniel2017'
  | 'farhana2010'
  | 'logan2009'
  | 'parrenas2012'
  | 'puspahapsari2015'
  | 'putra2018'
  | 'sinaga2011'
  | 'weitzer2015'
  | 'yunardi2021'

/** Keys of `sources`. The laws, treaties, resolutions and web sites that it names in its text alone. */
export type SourceKey =
  | 'uu21-2007'
  | 'tvpa2000'
  | 'palermo-protocol'
  | 'unga55-25'
  | 'iom-web'
  | 'antaranews-web'
  | 'liputan6-web'

/** Key of any record. */
export type ReferenceKey = StudyKey | WorkKey | SourceKey

/** Upaya International Organization For Migration (Iom) Dalam Mengatasi Human Trafficking Pekerja Perempuan Indonesia (2016-2022) */
export const fahleviPekerjaPerempuan = /* @__PURE__ */ record({
  "id": "fahlevi-pekerja-perempuan",
  "type": "thesis",
  "title": "Upaya International Organization For Migration (Iom) Dalam Mengatasi Human Trafficking Pekerja Perempuan Indonesia (2016-2022)",
  "author": [
    {
      "family": "Fahlevi",
      "given": "Dimas Azhar Mochammad"
    }
  ],
  "language": "id",
  "keyword": "Women Trafficking (Perdagangan Manusia), IOM, Indonesia"
})

/** Peran International Organization for Migration (IOM) dalam Menanggulangi Human Trafficking terhadap Pekerja Migran Indonesia Periode 2016 – 2020 */
export const hasianaPekerjaMigran = /* @__PURE__ */ record({
  "id": "hasiana-pekerja-migran",
  "type": "thesis",
  "title": "Peran International Organization for Migration (IOM) dalam Menanggulangi Human Trafficking terhadap Pekerja Migran Indonesia Periode 2016 – 2020",
  "author": [
    {
      "family": "Hasiana",
      "given": "Dovana"
    }
  ],
  "language": "id",
  "keyword": "IOM, Indonesia, Human Trafficking, Pekerja Migran Indonesia"
})

/** Upaya International Organization for Migration dalam Penanganan Human Trafficking di Indonesia Tahun 2023-2024 */
export const amaliaHumanTrafficking = /* @__PURE__ */ record({
  "id": "amalia-human-trafficking",
  "type": "thesis",
  "title": "Upaya International Organization for Migration dalam Penanganan Human Trafficking di Indonesia Tahun 2023-2024",
  "author": [
    {
      "family": "Amalia",
      "given": "Nurul Aida"
    }
  ],
  "language": "id",
  "keyword": "Perdagangan manusia, IOM, Indonesia, penanganan, 2023–2024"
})

/** Peran International Organization for Migration dalam Menangani Perdagangan Manusia di Indonesia */
export const ramadhani2023 = /* @__PURE__ */ record({
  "id": "ramadhani2023",
  "type": "article-journal",
  "title": "Peran International Organization for Migration dalam Menangani Perdagangan Manusia di Indonesia",
  "author": [
    {
      "family": "Ramadhani",
      "given": "Salsabila Rizky"
    },
    {
      "family": "Haryadi",
      "given": "Fizahri Azainafis"
    },
    {
      "family": "Apsari",
      "given": "Nurliana Cipta"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2023,
        4
      ]
    ]
  },
  "container-title": "Jurnal Penelitian dan Pengabdian Kepada Masyarakat (JPPM)",
  "volume": "4",
  "issue": "1",
  "page": "27-34",
  "ISSN": "2775-1929, 2775-1910",
  "language": "id",
  "keyword": "Perdagangan Manusia, IOM, Pekerja Sosial"
})

/** Peran International Organization for Migration (IOM) dalam Menangani Kasus Imigran di Benjina Indonesia periode 2015 – 2017 */
export const sariBenjina = /* @__PURE__ */ record({
  "id": "sari-benjina",
  "type": "thesis",
  "title": "Peran International Organization for Migration (IOM) dalam Menangani Kasus Imigran di Benjina Indonesia periode 2015 – 2017",
  "author": [
    {
      "family": "Sari",
      "given": "Mutiara Kusuma"
    }
  ],
  "language": "id",
  "keyword": "Peran, IOM, Imigran, Human Trafficking, Indonesia"
})

/** What do we know about the International Organization for Migration? */
export const pecoud2018 = /* @__PURE__ */ record({
  "id": "pecoud2018",
  "type": "article-journal",
  "title": "What do we know about the International Organization for Migration?",
  "author": [
    {
      "family": "Pécoud",
      "given": "Antoine"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "container-title": "Journal of Ethnic and Migration Studies",
  "volume": "44",
  "issue": "10",
  "page": "1621-1638",
  "language": "en"
})

/** Peran International Organization for Migration (IOM) dalam Mengatasi Perdagangan Manusia di Indonesia Tahun 2010-2014 */
export const arif2016 = /* @__PURE__ */ record({
  "id": "arif2016",
  "type": "article-journal",
  "title": "Peran International Organization for Migration (IOM) dalam Mengatasi Perdagangan Manusia di Indonesia Tahun 2010-2014",
  "author": [
    {
      "family": "Arif",
      "given": "G."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2016
      ]
    ]
  },
  "container-title": "JOM FISIP",
  "volume": "3",
  "issue": "1",
  "page": "1-15",
  "language": "id"
})

/** Human Trafficking in Southeast Asia: Causes And Policy Implications */
export const betz2009 = /* @__PURE__ */ record({
  "id": "betz2009",
  "type": "document",
  "title": "Human Trafficking in Southeast Asia: Causes And Policy Implications",
  "author": [
    {
      "family": "Betz",
      "given": "D."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2009
      ]
    ]
  },
  "language": "en"
})

/** Non-governmental organizations (NGOs) and politics in the developing world */
export const clarke1998 = /* @__PURE__ */ record({
  "id": "clarke1998",
  "type": "article-journal",
  "title": "Non-governmental organizations (NGOs) and politics in the developing world",
  "author": [
    {
      "family": "Clarke",
      "given": "G."
    }
  ],
  "issued": {
    "date-parts": [
      [
        1998
      ]
    ]
  },
  "container-title": "Political Studies",
  "volume": "46",
  "issue": "1",
  "page": "36-52",
  "DOI": "10.1111/1467-9248.00128",
  "language": "en"
})

/** Human Trafficking Di Nusa Tenggara Timur */
export const daniel2017 = /* @__PURE__ */ record({
  "id": "daniel2017",
  "type": "article-journal",
  "title": "Human Trafficking Di Nusa Tenggara Timur",
  "author": [
    {
      "family": "Daniel",
      "given": "E. S. R."
    },
    {
      "family": "Mulyana",
      "given": "N."
    },
    {
      "family": "Wibhawa",
      "given": "B."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2017
      ]
    ]
  },
  "container-title": "Share : Social Work Journal",
  "volume": "7",
  "issue": "1",
  "page": "21",
  "DOI": "10.24198/share.v7i1.13808",
  "language": "id"
})

/** Aspek Hukum Perdagangan Orang di Indonesia */
export const farhana2010 = /* @__PURE__ */ record({
  "id": "farhana2010",
  "type": "book",
  "title": "Aspek Hukum Perdagangan Orang di Indonesia",
  "author": [
    {
      "family": "Farhana"
    }
  ],
  "issued": {
    "date-parts": [
      [
        2010
      ]
    ]
  },
  "publisher": "Sinar Grafika",
  "publisher-place": "Jakarta",
  "language": "id"
})

/** Understanding human trafficking in the United States */
export const logan2009 = /* @__PURE__ */ record({
  "id": "logan2009",
  "type": "article-journal",
  "title": "Understanding human trafficking in the United States",
  "author": [
    {
      "family": "Logan",
      "given": "T. K."
    },
    {
      "family": "Walker",
      "given": "R."
    },
    {
      "family": "Hunt",
      "given": "G."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2009
      ]
    ]
  },
  "container-title": "Trauma, Violence, and Abuse",
  "volume": "10",
  "issue": "1",
  "page": "3-30",
  "DOI": "10.1177/1524838008327262",
  "language": "en"
})

/** What Is Human Trafficking? A Review Essay */
export const parrenas2012 = /* @__PURE__ */ record({
  "id": "parrenas2012",
  "type": "article-journal",
  "title": "What Is Human Trafficking? A Review Essay",
  "author": [
    {
      "family": "Parreñas",
      "given": "R. S."
    },
    {
      "family": "Hwang",
      "given": "M. C."
    },
    {
      "family": "Lee",
      "given": "H. R."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2012
      ]
    ]
  },
  "container-title": "Signs",
  "volume": "37",
  "issue": "4",
  "page": "1015-1029",
  "language": "en"
})

/** Implementasi Counter-trafficking International Organization for Migration (Iom) Dalam Menanggulangi Perdagangan Manusia Di Indonesia Tahun 2007-2013 */
export const puspahapsari2015 = /* @__PURE__ */ record({
  "id": "puspahapsari2015",
  "type": "article-journal",
  "title": "Implementasi Counter-trafficking International Organization for Migration (Iom) Dalam Menanggulangi Perdagangan Manusia Di Indonesia Tahun 2007-2013",
  "author": [
    {
      "family": "Puspahapsari",
      "given": "A."
    },
    {
      "family": "Utomo",
      "given": "T. C."
    },
    {
      "family": "Wahyudi",
      "given": "F. E."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "container-title": "Journal of International Relations",
  "volume": "1",
  "issue": "3",
  "page": "18-24",
  "language": "id"
})

/** Peran Unit Counter Trafficking International Organization for Migration (IOM) dalam Menangani Ancaman Keamanan Non-Tradisional (Perdagangan TKI Ilegal) di Provinsi NTB */
export const putra2018 = /* @__PURE__ */ record({
  "id": "putra2018",
  "type": "article-journal",
  "title": "Peran Unit Counter Trafficking International Organization for Migration (IOM) dalam Menangani Ancaman Keamanan Non-Tradisional (Perdagangan TKI Ilegal) di Provinsi NTB",
  "author": [
    {
      "family": "Putra",
      "given": "M. J. A."
    },
    {
      "family": "Sinaga",
      "given": "O."
    },
    {
      "family": "Bainus",
      "given": "A."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2018
      ]
    ]
  },
  "container-title": "Jurnal Dinamika Global",
  "volume": "3",
  "issue": "02",
  "page": "104-134",
  "language": "id"
})

/** Karya Ilmiah Fenomena Human Trafficking di Asia Tenggara */
export const sinaga2011 = /* @__PURE__ */ record({
  "id": "sinaga2011",
  "type": "report",
  "title": "Karya Ilmiah Fenomena Human Trafficking di Asia Tenggara",
  "author": [
    {
      "family": "Sinaga",
      "given": "H. O."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2011
      ]
    ]
  },
  "publisher": "Universitas Padjajaran",
  "publisher-place": "Jatinangor",
  "language": "id"
})

/** Human Trafficking and Contemporary Slavery */
export const weitzer2015 = /* @__PURE__ */ record({
  "id": "weitzer2015",
  "type": "article-journal",
  "title": "Human Trafficking and Contemporary Slavery",
  "author": [
    {
      "family": "Weitzer",
      "given": "R."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2015
      ]
    ]
  },
  "container-title": "Annual Review of Sociology",
  "volume": "41",
  "page": "223-242",
  "DOI": "10.1146/annurev-soc-073014-112506",
  "language": "en"
})

/** Peran International Organisation for Migration (IOM) dalam Penanganan Human Trafficking Warga Negara Indonesia di Uni Emirat Arab */
export const yunardi2021 = /* @__PURE__ */ record({
  "id": "yunardi2021",
  "type": "article-journal",
  "title": "Peran International Organisation for Migration (IOM) dalam Penanganan Human Trafficking Warga Negara Indonesia di Uni Emirat Arab",
  "author": [
    {
      "family": "Yunardi",
      "given": "A."
    }
  ],
  "issued": {
    "date-parts": [
      [
        2021
      ]
    ]
  },
  "container-title": "Politikom Indonesiana",
  "volume": "6",
  "issue": "2",
  "page": "1-13",
  "language": "id"
})

/** Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang */
export const uu21_2007 = /* @__PURE__ */ record({
  "id": "uu21-2007",
  "type": "legislation",
  "title": "Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang",
  "title-short": "Undang-Undang Nomor 21 Tahun 2007",
  "issued": {
    "date-parts": [
      [
        2007
      ]
    ]
  },
  "language": "id"
})

/** Trafficking Victims Protection Act of 2000 */
export const tvpa2000 = /* @__PURE__ */ record({
  "id": "tvpa2000",
  "type": "legislation",
  "title": "Trafficking Victims Protection Act of 2000",
  "issued": {
    "date-parts": [
      [
        2000
      ]
    ]
  },
  "language": "en"
})

/** Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, Supplementing the United Nations Convention against Transnational Organized Crime */
export const palermoProtocol = /* @__PURE__ */ record({
  "id": "palermo-protocol",
  "type": "treaty",
  "title": "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, Supplementing the United Nations Convention against Transnational Organized Crime",
  "title-short": "Palermo Protocol",
  "authority": "PBB",
  "language": "en"
})

/** Resolusi PBB (General Assembly Resolution) Nomor 55/25 Tahun 2000 */
export const unga55_25 = /* @__PURE__ */ record({
  "id": "unga55-25",
  "type": "legislation",
  "title": "Resolusi PBB (General Assembly Resolution) Nomor 55/25 Tahun 2000",
  "authority": "PBB",
  "issued": {
    "date-parts": [
      [
        2000
      ]
    ]
  },
  "language": "id"
})

/** www.iom.or.id */
export const iomWeb = /* @__PURE__ */ record({
  "id": "iom-web",
  "type": "webpage",
  "title": "www.iom.or.id",
  "accessed": {
    "date-parts": [
      [
        2022,
        4,
        19
      ]
    ]
  },
  "URL": "http://www.iom.or.id"
})

/** antaranews.com */
export const antaranewsWeb = /* @__PURE__ */ record({
  "id": "antaranews-web",
  "type": "webpage",
  "title": "antaranews.com",
  "accessed": {
    "date-parts": [
      [
        2022,
        4,
        19
      ]
    ]
  },
  "URL": "http://antaranews.com"
})

/** www.liputan6.com */
export const liputan6Web = /* @__PURE__ */ record({
  "id": "liputan6-web",
  "type": "webpage",
  "title": "www.liputan6.com",
  "accessed": {
    "literal": "19 April"
  },
  "URL": "http://www.liputan6.com"
})

/** The five studies. */
export const studies = /* @__PURE__ */ list<Item>([
  fahleviPekerjaPerempuan,
  hasianaPekerjaMigran,
  amaliaHumanTrafficking,
  ramadhani2023,
  sariBenjina
])

/** The works that the reference list of the 2023 article holds, as it orders them. */
export const works = /* @__PURE__ */ list<Item>([
  pecoud2018,
  arif2016,
  betz2009,
  clarke1998,
  daniel2017,
  farhana2010,
  logan2009,
  parrenas2012,
  puspahapsari2015,
  putra2018,
  sinaga2011,
  weitzer2015,
  yunardi2021
])

/** The laws, treaties, resolutions and web sites that it names in its text alone. */
export const sources = /* @__PURE__ */ list<Item>([
  uu21_2007,
  tvpa2000,
  palermoProtocol,
  unga55_25,
  iomWeb,
  antaranewsWeb,
  liputan6Web
])

/** Every record: studies, works, sources. */
export const references = /* @__PURE__ */ list<Item>([
  fahleviPekerjaPerempuan,
  hasianaPekerjaMigran,
  amaliaHumanTrafficking,
  ramadhani2023,
  sariBenjina,
  pecoud2018,
  arif2016,
  betz2009,
  clarke1998,
  daniel2017,
  farhana2010,
  logan2009,
  parrenas2012,
  puspahapsari2015,
  putra2018,
  sinaga2011,
  weitzer2015,
  yunardi2021,
  uu21_2007,
  tvpa2000,
  palermoProtocol,
  unga55_25,
  iomWeb,
  antaranewsWeb,
  liputan6Web
])

/** Every record by its key. */
export const byKey: Readonly<Record<ReferenceKey, Item>> = {
  'fahlevi-pekerja-perempuan': fahleviPekerjaPerempuan,
  'hasiana-pekerja-migran': hasianaPekerjaMigran,
  'amalia-human-trafficking': amaliaHumanTrafficking,
  'ramadhani2023': ramadhani2023,
  'sari-benjina': sariBenjina,
  'pecoud2018': pecoud2018,
  'arif2016': arif2016,
  'betz2009': betz2009,
  'clarke1998': clarke1998,
  'daniel2017': daniel2017,
  'farhana2010': farhana2010,
  'logan2009': logan2009,
  'parrenas2012': parrenas2012,
  'puspahapsari2015': puspahapsari2015,
  'putra2018': putra2018,
  'sinaga2011': sinaga2011,
  'weitzer2015': weitzer2015,
  'yunardi2021': yunardi2021,
  'uu21-2007': uu21_2007,
  'tvpa2000': tvpa2000,
  'palermo-protocol': palermoProtocol,
  'unga55-25': unga55_25,
  'iom-web': iomWeb,
  'antaranews-web': antaranewsWeb,
  'liputan6-web': liputan6Web
}

/** The reference lists, each in its printed order. */
export const lists = /* @__PURE__ */ list<RecordedList>([
  {
    "citing": "ramadhani2023",
    "listed": [
      "pecoud2018",
      "arif2016",
      "betz2009",
      "clarke1998",
      "daniel2017",
      "farhana2010",
      "logan2009",
      "parrenas2012",
      "puspahapsari2015",
      "putra2018",
      "sinaga2011",
      "weitzer2015",
      "yunardi2021"
    ]
  }
])

/** Every citation, in reading order. */
export const citations = /* @__PURE__ */ list<RecordedCitation>([
  {
    "citing": "ramadhani2023",
    "cited": "betz2009",
    "printed": "(Betz, 2009)",
    "section": "Pendahuluan",
    "line": 35
  },
  {
    "citing": "ramadhani2023",
    "cited": "weitzer2015",
    "printed": "(Weitzer, 2015)",
    "section": "Pendahuluan",
    "line": 35
  },
  {
    "citing": "ramadhani2023",
    "cited": "tvpa2000",
    "printed": "Trafficking Victims Protection Act of 2000",
    "section": "Pendahuluan",
    "line": 37
  },
  {
    "citing": "ramadhani2023",
    "cited": "logan2009",
    "printed": "(Logan, Walker, & Hunt, 2009)",
    "section": "Pendahuluan",
    "line": 40
  },
  {
    "citing": "ramadhani2023",
    "cited": "palermo-protocol",
    "printed": "Palermo Protocol",
    "section": "Pendahuluan",
    "line": 42
  },
  {
    "citing": "ramadhani2023",
    "cited": "parrenas2012",
    "printed": "(Parreñas, Hwang, & Lee, 2012)",
    "section": "Pendahuluan",
    "line": 42
  },
  {
    "citing": "ramadhani2023",
    "cited": "clarke1998",
    "printed": "(Clarke, 1998)",
    "section": "Pendahuluan",
    "line": 44
  },
  {
    "citing": "ramadhani2023",
    "cited": "logan2009",
    "printed": "(Logan et al., 2009)",
    "section": "Pendahuluan",
    "line": 51
  },
  {
    "citing": "ramadhani2023",
    "cited": "sinaga2011",
    "printed": "(Obsatar Sinaga, 2011)",
    "section": "Hasil dan Pembahasan",
    "line": 61,
    "note": "cited by full name; listed as `Sinaga, H. O.`"
  },
  {
    "citing": "ramadhani2023",
    "cited": "yunardi2021",
    "printed": "(Yunardi, 2021)",
    "section": "Hasil dan Pembahasan",
    "line": 63
  },
  {
    "citing": "ramadhani2023",
    "cited": "pecoud2018",
    "printed": "(Pécoud, 2018)",
    "section": "Profil International Organization for Migration (IOM)",
    "line": 72,
    "note": "listed in natural order, under A"
  },
  {
    "citing": "ramadhani2023",
    "cited": "iom-web",
    "printed": "(www.iom.or.id, diakses 19 April 2022)",
    "section": "Profil International Organization for Migration (IOM)",
    "line": 74
  },
  {
    "citing": "ramadhani2023",
    "cited": "puspahapsari2015",
    "printed": "(Puspahapsari, 2015)",
    "section": "Profil International Organization for Migration (IOM)",
    "line": 74,
    "note": "listed with three authors; `dkk.` or `et al.` is missing"
  },
  {
    "citing": "ramadhani2023",
    "cited": "putra2018",
    "printed": "(Putra, et al, 2018)",
    "section": "Profil International Organization for Migration (IOM)",
    "line": 76,
    "note": "printed `, et al,` for `et al.,`"
  },
  {
    "citing": "ramadhani2023",
    "cited": null,
    "printed": "(Permana, 2021)",
    "section": "Profil International Organization for Migration (IOM)",
    "line": 80,
    "note": "no such entry in the reference list"
  },
  {
    "citing": "ramadhani2023",
    "cited": "unga55-25",
    "printed": "Resolusi PBB (General Assembly Resolution) Nomor 55/25 Tahun 2000",
    "section": "Human Trafficking di Indonesia",
    "line": 84
  },
  {
    "citing": "ramadhani2023",
    "cited": "daniel2017",
    "printed": "(Daniel, et al, 2017)",
    "section": "Human Trafficking di Indonesia",
    "line": 89,
    "note": "printed `, et al,` for `et al.,`"
  },
  {
    "citing": "ramadhani2023",
    "cited": "uu21-2007",
    "printed": "Pasal 1 Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang (PTPPO)",
    "section": "Human Trafficking di Indonesia",
    "line": 89,
    "locator": {
      "label": "article-locator",
      "value": "1"
    }
  },
  {
    "citing": "ramadhani2023",
    "cited": "antaranews-web",
    "printed": "(antaranews.com, diakses 19 April 2022)",
    "section": "Human Trafficking di Indonesia",
    "line": 91
  },
  {
    "citing": "ramadhani2023",
    "cited": "liputan6-web",
    "printed": "(www.liputan6.com, diakses 19 April)",
    "section": "Human Trafficking di Indonesia",
    "line": 95,
    "note": "no year of access"
  },
  {
    "citing": "ramadhani2023",
    "cited": "yunardi2021",
    "printed": "(Yunardi, 2021)",
    "section": "Peran IOM dan Pemerintah dalam Menangani Kasus Human Trafficking",
    "line": 99
  },
  {
    "citing": "ramadhani2023",
    "cited": null,
    "printed": "Pincus & Minahan",
    "section": "Intervensi Pekerja Sosial dalam Menangani Kasus Human Trafficking",
    "line": 103,
    "note": "no year, and no such entry in the reference list"
  }
])
