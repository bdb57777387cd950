/** Edits change what they must, and nothing else. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {type BibEdit, editBib} from '../../../../packages/core/src/formats/bibtex/edit.ts'
import {parseBib} from '../../../../packages/core/src/formats/bibtex/parse.ts'

const text = `% my books
@string{pub = "Oxford"}

@book{doe99,
    title   =   "On {Things}", % kept
    publisher = pub # { UP},
    year = 1999
}

@inbook(roe00, crossref = {doe99}, title={Part},)
`

const edit = (...edits: BibEdit[]) => editBib(text, edits)

test('a field is set within its delimiters', () => {
  expect(edit({type: 'set-field', key: 'doe99', field: 'title', value: 'On All'}).text).toBe(
    text.replace('"On {Things}"', '"On All"')
  )
  expect(edit({type: 'set-field', key: 'doe99', field: 'publisher', value: 'CUP'}).text).toBe(
    text.replace('pub # { UP}', '{CUP}')
  )
})

test('a field is added behind the last, indented as it is', () => {
  expect(edit({type: 'set-field', key: 'doe99', field: 'isbn', value: '1'}).text).toBe(
    text.replace('year = 1999', 'year = 1999,\n    isbn = {1}')
  )
  expect(edit({type: 'set-field', key: 'roe00', field: 'year', value: '2000'}).text).toBe(
    text.replace('title={Part},', 'title={Part}, year = {2000},')
  )
})

test('a field goes with its comma', () => {
  expect(edit({type: 'remove-field', key: 'doe99', field: 'publisher'}).text).toBe(
    text.replace('\n    publisher = pub # { UP},', '')
  )
  expect(edit({type: 'remove-field', key: 'doe99', field: 'year'}).text).toBe(
    text.replace('\n    year = 1999', '')
  )
  expect(edit({type: 'rename-field', key: 'doe99', field: 'YEAR', to: 'date'}).text).toBe(
    text.replace('year', 'date')
  )
})

test('an entry is renamed with what refers to it', () => {
  expect(edit({type: 'rename-entry', key: 'doe99', to: 'doe1999'}).text).toBe(
    text.replaceAll('doe99', 'doe1999')
  )
})

test('entries come and go', () => {
  expect(edit({type: 'remove-entry', key: 'doe99'}).text).toBe(text.replace(/@book[\s\S]*?\n}\n\n/, ''))
  const added = edit({type: 'add-entry', entryType: 'misc', key: 'new', fields: [['title', 'T']]}).text
  expect(added).toBe(`${text}\n@misc{new,\n  title = {T}\n}\n`)
})

test('what is not there, and what overlaps, is said', () => {
  const gone: BibEdit = {type: 'remove-field', key: 'doe99', field: 'isbn'}
  const set: BibEdit = {type: 'set-field', key: 'doe99', field: 'title', value: 'X'}
  const remove: BibEdit = {type: 'remove-entry', key: 'doe99'}
  expect(edit(gone, set, remove).missed).toEqual([gone, remove])
})

test('any edit leaves the other entries as they are', () => {
  const field = fc.constantFrom('title', 'publisher', 'year', 'isbn')
  const one: fc.Arbitrary<BibEdit> = fc.oneof(
    field.map((name) => ({type: 'set-field' as const, key: 'doe99', field: name, value: 'new'})),
    field.map((name) => ({type: 'remove-field' as const, key: 'doe99', field: name}))
  )
  fc.assert(
    fc.property(fc.array(one, {maxLength: 3}), (edits) => {
      const changed = editBib(text, edits).text
      expect(changed.slice(changed.indexOf('@inbook'))).toBe(text.slice(text.indexOf('@inbook')))
      const {entries, diagnostics} = parseBib(changed)
      expect(entries.map((entry) => entry.item.id)).toEqual(['doe99', 'roe00'])
      expect(diagnostics.filter(({ruleId}) => ruleId === 'bibtex-syntax')).toEqual([])
    })
  )
})
