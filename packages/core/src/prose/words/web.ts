/** Words of web citations, personal communication, back references and source lines. */
import {phrases} from './phrases.ts'

/** Words before the day a page was read. */
export const accessedPhrases = phrases({
  en: 'accessed|retrieved|last accessed|viewed|visited|access',
  id: 'diakses|diakses pada|diakses tanggal|diakses pada tanggal|akses|diunduh|diunduh pada|dikunjungi',
  ms: 'diakses|dicapai',
  es: 'consultado|consultado el|consulta|recuperado|recuperado el|acceso|fecha de consulta',
  pt: 'acesso em|acesso|acessado em|consultado em|consultado',
  de: 'abgerufen am|abgerufen|letzter zugriff|zugriff am|zugriff|zuletzt abgerufen|aufgerufen am|abruf',
  fr: 'consulte le|consulte|page consultee',
  nl: 'geraadpleegd op|geraadpleegd|bezocht'
})

/** Personal communication, in whole phrases. */
export const personalPhrases = phrases({
  en: 'personal communication|personal communications|pers comm|personal interview|interview|interview with|private communication|field notes',
  id: 'komunikasi pribadi|wawancara|hasil wawancara|wawancara pribadi|wawancara dengan|hasil observasi|catatan lapangan|komunikasi personal|dokumentasi pribadi|korespondensi pribadi',
  ms: 'komunikasi peribadi|temubual|temu bual',
  es: 'comunicacion personal|entrevista|entrevista personal',
  pt: 'comunicacao pessoal|informacao verbal|entrevista',
  de: 'personliche mitteilung|personliche kommunikation|pers mitt|interview',
  fr: 'communication personnelle|entretien',
  nl: 'persoonlijke mededeling|persoonlijke communicatie|interview'
})

/** Back references to a citation before. */
export const ibidPhrases = phrases({
  any: 'ibid|ibidem|ib|idem|id|op cit|opcit|loc cit|loccit|art cit',
  de: 'ebd|ebenda|a a o|ders|dies'
})

/** Words that open the source line of a table or a figure. */
export const sourceWords = phrases({
  en: 'source|sources|data source',
  id: 'sumber|sumber data',
  ms: 'sumber',
  es: 'fuente|fuentes',
  pt: 'fonte|fontes',
  de: 'quelle|quellen',
  fr: 'source|sources',
  nl: 'bron|bronnen'
})
