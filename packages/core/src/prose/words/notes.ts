/** Remarks on a quotation, which stand beside cites in their brackets: `emphasis added`, `grifo nosso`. */
import {phrases} from './phrases.ts'

export const notePhrases = phrases({
  en: 'emphasis added|emphasis in original|emphasis mine|italics added|italics mine|my translation|our translation|own translation|translation mine|original emphasis|emphasis in the original',
  id: 'penekanan ditambahkan|cetak tebal dari penulis|terjemahan penulis|penekanan penulis',
  es: 'cursiva nuestra|cursivas nuestras|enfasis anadido|traduccion propia|traduccion nuestra|cursiva en el original|las cursivas son nuestras|enfasis nuestro',
  pt: 'grifo nosso|grifos nossos|grifo do autor|enfase adicionada|traducao nossa|italico no original|grifos do autor|destaque nosso|grifo meu|italico do autor',
  de: 'hervorhebung im original|hervorhebungen im original|hervorhebung d verf|eigene ubersetzung|ubersetzung d verf|herv i o|hervorhebung von mir|hervorhebungen von mir|meine hervorhebung',
  fr: "nous soulignons|je souligne|notre traduction|italiques dans l'original|c'est nous qui soulignons",
  nl: 'cursivering toegevoegd|eigen vertaling|nadruk toegevoegd'
})
