/** “And others”, in all its spellings. */
import {phrases} from './phrases.ts'

/** Each phrase may have dots within and a dot after it. */
export const etAlPhrases = phrases({
  any: 'et al al|et al|etal|et alii|et aliae',
  en: 'and others|and colleagues|and co-workers|and coworkers',
  id: 'dkk|dan kawan-kawan|dan kawan kawan|dan lain-lain|dan rekan-rekan|d k k',
  ms: 'dan rakan-rakan',
  es: 'y otros|y cols|y col|y colaboradores|y colegas',
  pt: 'e outros|e cols|e colaboradores|e colegas',
  de: 'u a|und andere|u m a|und kollegen',
  fr: 'et coll|et collegues|et autres',
  nl: "e a|en anderen|en collega's|c s"
})

/** How a phrase of the table is written where its spelling varies. */
export function etAlForm(phrase: string, typed: string): string {
  if (phrase.startsWith('et al') || phrase === 'etal') return 'et al.'
  if (phrase === 'dkk' || phrase === 'd k k') return 'dkk.'
  if (phrase === 'u a') return 'u.a.'
  return typed
}
