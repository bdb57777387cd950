/**
 * Entries → the .bib file of which Zotero’s importer keeps the most.
 *
 * @example
 *   writeZoteroBib([{item}]).text // @thesis with `school`, `type` and `address`; names without braces …
 */
import type {Entry} from '../../../bibliography.ts'
import {writeDate} from '../../../dates.ts'
import type {Diagnostic} from '../../../diagnostic.ts'
import type {DateValue, Item, Name} from '../../../item.ts'
import {babelName} from '../../../languages.ts'
import {isOthers} from '../../../names.ts'
import type {Written} from '../../format.ts'
import {altered, lost} from '../../losses.ts'
import {writeLatex} from '../latex/write.ts'
import {printEntry} from '../print-entry.ts'
import type {WrittenField} from '../write-fields.ts'
import {writeNames} from '../write-names.ts'
import {fieldOf, kindOf, typeOf} from './fields.ts'

/** Writes every item in a type that Zotero does not throw away. What it drops is a diagnostic. */
export function writeZoteroBib(entries: ReadonlyArray<Entry>): Written {
  const diagnostics: Diagnostic[] = []
  const texts = entries.map((entry) => {
    const lose: Lose = (field, what) => {
      const format = 'Zotero’s .bib import'
      diagnostics.push(what === undefined ? lost(entry, field, format) : altered(entry, field, format, what))
    }
    return printEntry(entry.item.id, {type: typeOf(entry.item.type).bib, fields: fields(entry.item, lose)})
  })
  return {text: texts.join('\n'), diagnostics}
}

/** Only what Zotero reads: no braces inside marks, `$^{…}$`. */
const style = {zotero: true} as const

/** Says what does not arrive, or (with words) what arrives as something else. */
type Lose = (field: string, what?: string) => void

function fields(item: Item, lose: Lose): WrittenField[] {
  const {bib, exact} = typeOf(item.type)
  if (!exact)
    lose('type', `Zotero has no .bib type for \`${item.type}\`, which becomes \`@${bib}\`; CSL-JSON keeps it`)
  const out: WrittenField[] = []
  for (const [variable, value] of Object.entries(item)) {
    if (value === undefined || variable === 'id' || variable === 'type' || variable === 'citation-key')
      continue
    const name = fieldOf(variable, item.type)
    if (name === undefined) lose(variable)
    else out.push(...write(name, variable, value, lose))
  }
  return out
}

function write(name: string, variable: string, value: unknown, lose: Lose): WrittenField[] {
  const kind = kindOf(variable)
  if (kind === 'names') return namesField(name, variable, value as ReadonlyArray<Name>, lose)
  if (kind === 'date') return dateField(name, variable, value as DateValue, lose)
  if (typeof value !== 'string' && typeof value !== 'number') lose(variable)
  if (kind === 'note')
    lose('note', 'it becomes a child note, which no citation shows; CSL-JSON keeps it in Extra')
  const text = String(value)
  if (kind === 'raw') return [[name, text]]
  if (kind === 'language') return languageFields(text)
  if (kind === 'pages') return [[name, writeLatex(text, style).replaceAll(/(?<=[^-\s])-(?=[^-\s])/g, '--')]]
  return [[name, writeLatex(text, style)]]
}

function namesField(name: string, variable: string, names: ReadonlyArray<Name>, lose: Lose): WrittenField[] {
  if (names.some(isOthers)) lose(variable, 'the list was cut short (`et al.`), which Zotero cannot say')
  const people = names.filter((one) => !isOthers(one))
  return people.length === 0 ? [] : [[name, writeNames(people, style)]]
}

function dateField(name: string, variable: string, date: DateValue, lose: Lose): WrittenField[] {
  const text = writeDate({...date, circa: undefined}) ?? date.literal ?? date.raw
  if (date.circa) lose(`${variable}.circa`)
  if (text === undefined) lose(variable)
  return text === undefined ? [] : [[name, text]]
}

/** `language` is what Zotero reads, `langid` what BibLaTeX does. */
function languageFields(tag: string): WrittenField[] {
  const babel = babelName(tag)
  return babel === undefined
    ? [['language', tag]]
    : [
        ['langid', babel],
        ['language', tag]
      ]
}
