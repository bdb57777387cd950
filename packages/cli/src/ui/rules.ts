/**
 * Diagnostics in Indonesian: one sentence for each rule, filled with what was found and expected.
 * A rule without a row is said in English, as the diagnostic has it.
 */
import type {Diagnostic} from '@sitasi/core'
import {fill, type UiLanguage} from './ui.ts'

const indonesian: Readonly<Record<string, string>> = {
  'bibliography-to-convert': '`{actual}` bukan BibTeX; dokumen ini menyebut {expected}',
  'duplicate-key': 'Kunci `{actual}` sudah dipakai entri lain; entri pertama yang dipakai',
  'empty-file': 'Berkas ini kosong; seharusnya berisi data pustaka',
  'locale-fallback': 'Tidak ada lokal `{actual}`; yang dipakai {expected}',
  'unsafe-link': 'Alamat `{actual}` tidak dijadikan tautan; seharusnya http, https, atau mailto',
  'unsupported-by-target': 'Bagian ini tidak dapat ditulis dalam jenis dokumen yang diminta',
  'unknown-content': 'Isi berkas ini bukan format pustaka yang dikenal'
}

/** The message of a diagnostic in a language. */
export function inLanguage(diagnostic: Diagnostic, language: UiLanguage): string {
  const row =
    language === 'id' && Object.hasOwn(indonesian, diagnostic.ruleId)
      ? indonesian[diagnostic.ruleId]
      : undefined
  if (row === undefined) return diagnostic.message
  const {actual = '', expected = [], itemId = ''} = diagnostic
  return fill(row, {actual, expected: expected.map((word) => `\`${word}\``).join(', '), item: itemId})
}
