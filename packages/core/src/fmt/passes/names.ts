/** `Ronald Weitzer` becomes `Weitzer, Ronald`. */
import {byField} from '../../formats/bibtex/fields.ts'
import {readNames, splitList} from '../../formats/bibtex/names.ts'
import {writeNames} from '../../formats/bibtex/write-names.ts'
import {type Pass, valueEdits} from '../pass.ts'

/** Names of persons; institutions in braces, and names with commands, stay as they are. */
export const names: Pass = {
  name: 'names',
  wanted: (settings) => settings.names,
  edits: (tree, context) =>
    valueEdits(tree, context, (value, {name}) => {
      if (byField.get(name)?.[2] !== 'names') return undefined
      const members = splitList(value)
      const ascii = context.settings.characters === 'latex'
      const changed = members.map((member) => inverted(member, ascii))
      return changed.some((member, index) => member !== members[index]) ? changed.join(' and ') : undefined
    })
}

function inverted(member: string, ascii: boolean): string {
  if (/[,{}\\=~"]/.test(member) || !/\s/.test(member)) return member
  return writeNames(readNames(member, {}), {ascii})
}
