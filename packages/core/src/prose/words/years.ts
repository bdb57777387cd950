/** What stands where a year should: no date, and not yet published. */
import {phrases} from './phrases.ts'

/** `n.d.`, `tanpa tahun`, `s.d.` … */
export const noDatePhrases = phrases({
  en: 'n d|no date|undated',
  id: 't t|tt|tanpa tahun|t th|tth',
  ms: 't t|tanpa tarikh',
  es: 's f|s a|sin fecha',
  pt: 's d|sem data',
  de: 'o j|ohne jahr|o d',
  fr: 's d|sans date',
  nl: 'z j|zonder jaar'
})

/** `in press`, `forthcoming`, `dalam proses cetak` … */
export const inPressPhrases = phrases({
  en: 'in press|forthcoming|in preparation|to appear|submitted|under review|in print',
  id: 'dalam proses cetak|dalam pers|sedang dicetak|akan terbit|segera terbit|dalam proses terbit|dalam penerbitan',
  ms: 'dalam cetakan|akan terbit',
  es: 'en prensa|en preparacion|de proxima aparicion',
  pt: 'no prelo|em preparacao',
  de: 'im druck|im erscheinen|in vorbereitung|in druck|erscheint',
  fr: 'sous presse|a paraitre|en preparation',
  nl: 'in druk|te verschijnen|in voorbereiding'
})

/** Words that may stand right before a year and say nothing of their own: `ca. 1999`, `tahun 2019`. */
export const beforeYear = phrases({
  any: 'c|ca|circa',
  en: 'about|approx|in|orig',
  id: 'tahun|th|thn|sekitar|kira-kira',
  es: 'hacia|ano',
  pt: 'cerca de|ano',
  de: 'um|etwa|jahr',
  fr: 'vers',
  nl: 'omstreeks'
})
