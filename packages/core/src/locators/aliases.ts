/**
 * What people type for a kind of locator besides the terms of CSL's locales; in any document.
 */
import type {LocatorLabel} from '../citation.ts'

/** By label; several words are parted by `|`. Upper case counts where there is any. */
export const locatorAliases: Readonly<Partial<Record<LocatorLabel, string>>> = {
  page: 'hal.|hlm.|halm.|halaman|h.|hh.|pg.|pgs.|pág.|págs.|pag.|S.|стр.',
  chapter: 'bab|ch.|chs.|kap.|cap.',
  figure: 'gambar|gbr.|abb.',
  table: 'tabel|tab.|tbl.',
  appendix: 'lampiran|lamp.',
  'article-locator': 'pasal|art.',
  section: 'subbab|abschn.',
  paragraph: 'par.|alinea|al.',
  note: 'fn.|catatan kaki',
  line: 'baris',
  verse: 'ayat',
  volume: 'jilid|jil.|bd.|tom.',
  issue: 'nomor',
  equation: 'persamaan|pers.'
}

/** English terms that mean something else more often: `c. 1920` is about 1920. */
export const notLocators: ReadonlySet<string> = new Set(['c.', 'cc.', 'bk', 'pt', 'title', 'titles', 'opera'])
