/** Words between a work one has not read and the work one quotes it from. */
import {phrases} from './phrases.ts'

/** Phrases that always mean a secondary citation. */
export const secondaryPhrases = phrases({
  any: 'apud|ap',
  en: 'as cited in|cited in|as cited by|cited by|quoted in|as quoted in|quoted by|as quoted by|cited from|qtd in|as discussed in|as mentioned in',
  id: 'dikutip dari|dikutip dalam|dikutip oleh|sebagaimana dikutip dalam|sebagaimana dikutip oleh|sebagaimana dikutip|seperti dikutip dalam|seperti dikutip oleh|seperti dikutip|yang dikutip oleh|yang dikutip dalam|yang dikutip dari|yang dikutip|dikutip|disitasi dalam|disitasi oleh|disitir dalam|disitir oleh|di dalam|dalam|lewat|melalui|cit',
  ms: 'dipetik dalam|dipetik daripada|seperti dipetik dalam|dalam',
  es: 'citado por|citado en|citada por|citada en|citados por|citados en|como se cita en|cit por|cit en|en',
  pt: 'citado por|citado em|citada por|citada em|citados por|citados em|cit por|em',
  de: 'zit n|zitiert nach|zit nach|zitiert in|zit in|zitiert bei|nach|in',
  fr: 'cite par|cite dans|citee par|citee dans|cites par|cites dans|dans',
  nl: 'geciteerd in|aangehaald in|geciteerd door|in'
})

/** The single words among them, which mean it only between two works. */
export const weakSecondary = new Set([
  'in',
  'dalam',
  'en',
  'em',
  'nach',
  'dans',
  'di dalam',
  'melalui',
  'lewat',
  'ap',
  'cit'
])
