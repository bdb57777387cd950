/** What may introduce a cite inside its parentheses: `see, for example,`, `vgl. hierzu`, `lihat juga`. */
import {phrases} from './phrases.ts'

export const leadIns = phrases({
  any: 'cf|cfr|e g|i e|viz|sc|c f|in',
  en: 'see also|see e g|see|for example|for instance|such as|compare|following|adapted from|based on|after|also|especially|among others|data from|according to|reviewed in|reviewed by|source|sources|as in|for a review|from|by|more recently|recently|and|or|but|contra|per|inter alia|for a review see|notably|quoted from|taken from|as described by|as shown by|as reported by|as described in|as discussed in|as noted by|most recently|ex|particularly|for details|for an overview|own calculations with data from|calculations based on|calculated from',
  id: 'lihat juga|lihat|lih|bandingkan|bdk|misalnya|contohnya|seperti|menurut|dalam|berdasarkan|dari|diadaptasi dari|diolah dari|sumber|antara lain|data dari|yaitu|yakni|di antaranya|diantaranya|juga|sebagaimana|merujuk pada|mengacu pada|oleh|terutama|khususnya|dan|atau|sumber data|diambil dari|disadur dari|dimodifikasi dari|pendapat|merujuk|sejalan dengan|dikembangkan dari|lihat misalnya|hasil penelitian|penelitian',
  ms: 'rujuk|lihat|misalnya|menurut|berdasarkan|daripada|sumber|dipetik daripada',
  es: 'vease tambien|vease|veanse|ver tambien|ver|por ejemplo|p ej|segun|en|entre otros|fuente|comparese|tomado de|adaptado de|basado en|sobre todo|tal como|como|y|tambien|datos de|confrontar|v gr',
  pt: 'ver tambem|ver|veja|vide|por exemplo|p ex|segundo|conforme|em|entre outros|fonte|adaptado de|baseado em|como|e|tambem|dados de|confira|cf tambem|conferir|sobretudo|v',
  de: 'vgl hierzu|vgl dazu|vgl auch|vgl etwa|vgl|siehe auch|siehe etwa|siehe|s auch|z b|zum beispiel|etwa|nach|laut|gemass|so|auch|hierzu|dazu|in|aus|bei|quelle|u a|unter anderem|ausfuhrlich|exemplarisch|grundlegend|insbesondere|bspw|beispielsweise|wie|und|zuletzt|dagegen|s|bes',
  fr: "voir aussi|voir|par exemple|p ex|selon|d'apres|dans|entre autres|comme|source|adapte de|notamment|et|ainsi|aussi|v",
  nl: 'zie ook|zie|bijv|bijvoorbeeld|volgens|in|onder andere|zoals|bron|vgl|en|o a|met name'
})
