/** `\'{e}` becomes `é`, or the other way round. */
import {byField, type FieldKind} from '../../formats/bibtex/fields.ts'
import {accents, symbols} from '../../formats/bibtex/latex/symbols.ts'
import {writeLatex} from '../../formats/bibtex/latex/write.ts'
import {type Pass, valueEdits} from '../pass.ts'

const kinds: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'title', 'list', 'names'])

/** Fields of text that have no row of their own in the table of fields. */
const texts: ReadonlySet<string> = new Set(
  (
    'title subtitle titleaddon shorttitle maintitle mainsubtitle maintitleaddon booktitle booksubtitle ' +
    'booktitleaddon journaltitle journal journalsubtitle issuetitle issuesubtitle series school institution ' +
    'organization howpublished publisher location address type note addendum'
  ).split(' ')
)

/** Letters with marks. */
export const characters: Pass = {
  name: 'characters',
  wanted: (settings) => settings.characters !== 'keep',
  edits: (tree, context) =>
    valueEdits(tree, context, (value, {name}) => {
      const kind = byField.get(name)?.[2]
      if (!texts.has(name) && !(kind && kinds.has(kind))) return undefined
      if (value.includes('$')) return undefined
      return context.settings.characters === 'unicode' ? toUnicode(value) : toLatex(value)
    })
}

/** An accent and its letter, with or without braces around either. */
const accented =
  /\{\\([`'^~=."])\s?\{?(\\?[ij]|\p{L})\}\}|\{\\([`'^~=."])(\\?[ij]|\p{L})\}|\\([`'^~=."])\{(\\?[ij]|\p{L})\}|\\([`'^~=."])(\\?[ij](?![A-Za-z])|\p{L})|\{?\\([uvHrckdb])\{(\p{L})\}\}?/gu

/** A letter with a name of its own: `\ss`, `{\o}`, `\aa{}`. */
const named =
  /\{\\(ss|ae|AE|oe|OE|o|O|l|L|aa|AA|dh|DH|dj|DJ|th|TH|i|j)\}|\\(ss|ae|AE|oe|OE|o|O|l|L|aa|AA|dh|DH|dj|DJ|th|TH)\{\}/g

function toUnicode(value: string): string {
  return value
    .replace(accented, (whole, ...parts: (string | undefined)[]) => {
      const [accent, letter] = parts.slice(0, 10).filter((part) => part !== undefined) as [string, string]
      if (isUneven(whole)) return whole
      const base = letter.replace(/^\\/, '')
      const composed = (base + (accents.get(accent) ?? '')).normalize('NFC')
      return composed.length === 1 && composed !== base ? composed : whole
    })
    .replace(named, (whole, first?: string, second?: string) => symbols.get(first ?? second ?? '') ?? whole)
}

/** One brace of a pair alone. */
const isUneven = (text: string) => text.split('{').length !== text.split('}').length

function toLatex(value: string): string {
  return value.replace(/[^\u0000-\u007f]/gu, (character) => {
    const written = writeLatex(character, {ascii: true})
    return written === '' || /[^\u0000-\u007f]/.test(written) ? character : written
  })
}
