/**
 * Why our list and pandoc’s may differ: each reason makes the two sides equal in the one respect it explains.
 */
import type {Kind} from './compare.ts'
import {emptyEntry} from './pandoc.ts'

/** A cause of differences. */
export interface Reason {
  id: string
  /** Who is right, and why. */
  explanation: string
  targets: ReadonlyArray<Kind>
  /** A side without what differs; it is applied to both. */
  level: (side: string) => string
}

const everywhere: ReadonlyArray<Kind> = ['text', 'markdown', 'html', 'citation']

/** In the order they are tried. */
export const reasons: ReadonlyArray<Reason> = [
  {
    id: 'list-language',
    explanation: 'Our list carries `lang`, for hyphenation and screen readers; pandoc’s does not.',
    targets: ['html'],
    level: (side) => side.replace(/^(<div id="refs"[^>]*) lang="[^"]*"/, '$1')
  },
  {
    id: 'quote-span',
    explanation: 'pandoc puts a `<span>` without attributes around quoted text; it has no meaning.',
    targets: ['html'],
    level: (side) => side.replace(/<span>([^<]*(?:<(?!\/?span)[^<]*)*)<\/span>/g, '$1')
  },
  {
    id: 'space-at-end',
    explanation: 'pandoc leaves a space at the end of the entry; we do not.',
    targets: ['html'],
    level: (side) => side.replace(/ (?=<\/div>$)/, '')
  },
  {
    id: 'escaped-www',
    explanation: 'GFM makes a link of `www.`; we escape it in text that is no link, pandoc does not.',
    targets: ['markdown'],
    level: (side) => side.replace(/(www)\\\./gi, '$1.')
  },
  {
    id: 'escaped-number',
    explanation:
      'An entry that begins with `1.` would be read as a list item, numbered anew; we escape it, pandoc does not.',
    targets: ['markdown'],
    level: (side) => side.replace(/^(\d+)\\\./, '$1.')
  },
  {
    id: 'stop-word-against',
    explanation:
      '“against” is a stop word of CSL’s title case (CSL 1.0.2, “Title Case”); pandoc capitalises it.',
    targets: everywhere,
    level: (side) => side.replaceAll('Against', 'against')
  },
  {
    id: 'question-mark-comma',
    explanation:
      'The style asks for a comma after the title. citeproc-js (and Zotero) print `?,`; pandoc drops the comma.',
    targets: everywhere,
    level: (side) => side.replaceAll('?,”', '?”')
  },
  {
    id: 'leading-zero',
    explanation: 'The record says issue `02`, and we print what it says; pandoc reads it as the number 2.',
    targets: everywhere,
    level: (side) => side.replace(/\b0(?=\d\b)/g, '')
  },
  {
    id: 'empty-entry',
    explanation:
      'The style prints nothing for this type of item. pandoc leaves an empty entry; we leave it out and say so (`nothing-printed`).',
    targets: ['html'],
    level: (side) => side.replace(emptyEntry, '')
  },
  {
    id: 'author-before-number',
    explanation:
      'A narrative citation names its author: “Pécoud [1]”. pandoc prints the number alone in numeric styles.',
    targets: ['citation'],
    level: (side) => side.replace(/^[^|[(]+ (?=[[(]\d{1,3}[\]),])/, '')
  },
  {
    id: 'note-begins-small',
    explanation:
      'pandoc begins every note with a capital. Whether a citation begins a note is known to what makes the note, so our engine leaves the case as it is.',
    targets: ['citation'],
    level: (side) =>
      side.replace(/^((?:[^|]* \| )?[“‘]?)(\p{Ll})/u, (_, before, first) => before + first.toUpperCase())
  },
  {
    id: 'stop-after-question-mark',
    explanation: 'After a key that no item answers to (`nobody?`) we print the full stop of the style.',
    targets: ['citation'],
    level: (side) => side.replace(/\?\.$/, '?')
  }
]
