/**
 * What languages call the list of references, as the heading of a section. A newcomer adds a word.
 */
const words: Readonly<Record<string, string>> = {
  af: 'verwysings|bronnelys|bibliografie',
  ar: 'المراجع|قائمة المراجع|المصادر والمراجع|مراجع',
  bg: 'литература|библиография|използвана литература',
  ca: 'referències|bibliografia|referències bibliogràfiques',
  cs: 'literatura|seznam literatury|použitá literatura|zdroje|seznam použité literatury',
  da: 'referencer|litteratur|litteraturliste|kilder',
  de: 'literatur|literaturverzeichnis|quellenverzeichnis|quellen|bibliographie|bibliografie|referenzen|literaturangaben',
  el: 'βιβλιογραφία|αναφορές|βιβλιογραφικές αναφορές',
  en: 'references|reference list|list of references|bibliography|works cited|literature cited|literature|cited references|references cited',
  es: 'referencias|referencias bibliográficas|bibliografía|obras citadas|fuentes',
  et: 'kasutatud kirjandus|kirjandus|viited',
  eu: 'erreferentziak|bibliografia',
  fa: 'منابع|مراجع|فهرست منابع',
  fi: 'lähteet|lähdeluettelo|kirjallisuus|viitteet',
  fr: 'références|références bibliographiques|bibliographie|ouvrages cités|sources',
  he: 'מקורות|ביבליוגרפיה|רשימת מקורות',
  hi: 'संदर्भ|संदर्भ सूची|ग्रंथसूची',
  hr: 'literatura|popis literature|bibliografija',
  hu: 'irodalom|irodalomjegyzék|hivatkozások|felhasznált irodalom|bibliográfia',
  id: 'daftar pustaka|daftar rujukan|daftar referensi|referensi|rujukan|pustaka|kepustakaan|bibliografi|daftar kepustakaan',
  it: 'riferimenti|riferimenti bibliografici|bibliografia|opere citate|fonti',
  ja: '参考文献|引用文献|文献|参考資料',
  jv: 'kapustakan',
  ko: '참고문헌|참고 문헌|인용문헌',
  lt: 'literatūra|literatūros sąrašas',
  lv: 'literatūra|izmantotā literatūra',
  ms: 'rujukan|senarai rujukan|bibliografi',
  nb: 'referanser|litteratur|litteraturliste|kilder|kildeliste',
  nl: 'referenties|literatuur|literatuurlijst|bibliografie|bronnen|bronnenlijst',
  pl: 'literatura|bibliografia|piśmiennictwo|spis literatury',
  pt: 'referências|referências bibliográficas|bibliografia|obras citadas',
  ro: 'referințe|bibliografie|referințe bibliografice',
  ru: 'литература|список литературы|библиография|список использованных источников|источники|библиографический список',
  sk: 'literatúra|zoznam použitej literatúry|použitá literatúra',
  sl: 'literatura|viri|viri in literatura|reference',
  sr: 'литература|literatura|референце',
  su: 'pustaka|daptar pustaka',
  sv: 'referenser|litteratur|litteraturförteckning|källor|källförteckning|referenslista',
  sw: 'marejeo',
  th: 'เอกสารอ้างอิง|บรรณานุกรม',
  tl: 'sanggunian|mga sanggunian',
  tr: 'kaynaklar|kaynakça',
  uk: 'література|список літератури|список використаних джерел|бібліографія',
  vi: 'tài liệu tham khảo',
  zh: '参考文献|參考文獻|引用文献|参考书目|參考書目'
}

const all = new Set(Object.values(words).flatMap((row) => row.split('|')))

/** Whether a heading announces the list: `References`, `6. Daftar Pustaka`, `Literatur {-}`. */
export function isListHeading(text: string): boolean {
  const bare = text
    .replace(/\{[^{}]{0,200}\}\s*$/, '')
    .replace(/^\s*(?:[\divxlc]{1,8}[.)]?(?:\d{1,3}\.?)*\s+|[a-z][.)]\s+)/i, '')
    .replace(/[\s:.]+$/, '')
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
  return all.has(bare) || all.has(text.trim().toLowerCase().normalize('NFC'))
}
