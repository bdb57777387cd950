/** Words before a locator (`hlm. 4`, `S. 12`, `cap. 3`), one row per kind of place, for reading alone. */
import type {LocatorLabel} from '../../citation.ts'
import {fold} from '../fold.ts'

const rows: ReadonlyArray<readonly [LocatorLabel, string]> = [
  ['page', 'p pp pg pgs page pages'],
  ['page', 'hlm hal halaman h hh hln'],
  ['page', 'ms muka'],
  ['page', 'pag pags pagina paginas págs pp'],
  ['page', 's ss seite seiten'],
  ['page', 'blz bladzijde bladzijden'],
  [
    'chapter',
    'ch chap chaps chapter chapters bab kap kapitel cap caps capitulo capítulo chapitre hoofdstuk hfst'
  ],
  [
    'section',
    'sec secs sect section sections bagian subbab abschnitt abschn seccion sección secao seção paragraaf § §§'
  ],
  ['paragraph', 'para paras par paragraph paragraphs paragraf alinea parrafo ayat abs absatz'],
  ['article-locator', 'art arts article articles pasal artikel articulo artículo artigo'],
  ['volume', 'vol vols volume jilid bd band tomo tome deel'],
  ['figure', 'fig figs figure figures gambar abb abbildung figura afb'],
  ['table', 'tab tabs table tables tabel tabelle tabla tabela tableau'],
  ['line', 'l ll line lines baris zeile zeilen linea'],
  ['note', 'n nn fn note notes catatan anm nota'],
  ['verse', 'v vv verse verses vers'],
  ['appendix', 'app appendix lampiran anexo anhang annexe bijlage'],
  ['part', 'pt part parts teil parte'],
  ['folio', 'fol fols folio folios f ff'],
  ['column', 'col cols column columns kolom spalte sp'],
  ['timestamp', 'menit detik min']
]

/** Folded word to the kind of place. */
export const locatorWords: ReadonlyMap<string, LocatorLabel> = new Map(
  rows.flatMap(([label, words]) => words.split(' ').map((word) => [fold(word), label] as const))
)
