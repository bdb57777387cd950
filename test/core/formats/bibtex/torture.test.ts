/** Single points of BibTeX and BibLaTeX that trip readers up: what each must give. */
import {expect} from 'vitest'
import type {Diagnostic, Point} from '../../../../packages/core/src/diagnostic.ts'
import {parseBib} from '../../../../packages/core/src/formats/bibtex/parse.ts'
import {parseTree} from '../../../../packages/core/src/formats/bibtex/syntax/parse.ts'
import {print} from '../../../../packages/core/src/formats/bibtex/syntax/tree.ts'
import {writeBib} from '../../../../packages/core/src/formats/bibtex/write.ts'
import {eachCase, json} from '../../../support/cases.ts'

eachCase('core/formats/bibtex/torture', (it) => {
  const dialect = it.has('input.bib') ? 'biblatex' : 'bibtex'
  const text = it.read(dialect === 'biblatex' ? 'input.bib' : 'input.bibtex')
  const {entries, diagnostics} = parseBib(text, {}, dialect)
  const english = parseBib(text, {lang: 'en'}, dialect).entries.map((entry) => entry.item)
  const items = entries.map((entry) => entry.item)
  const aliases = entries.flatMap((entry) => entry.aliases ?? [])
  it.expect(
    'expected.json',
    json({
      items,
      ...(JSON.stringify(english) === JSON.stringify(items) ? {} : {inEnglish: english}),
      ...(aliases.length > 0 ? {aliases} : {}),
      diagnostics: diagnostics.map(line)
    })
  )
  expect(print(parseTree(text))).toBe(text)
  const again = parseBib(writeBib(entries, 'biblatex').text).entries.map((entry) => entry.item)
  expect(again.map(({id, title}) => [id, title])).toEqual(items.map(({id, title}) => [id, title]))
})

function line({ruleId, severity, message, place}: Diagnostic): string {
  const at = (point: Point | undefined) => `${point?.line}:${point?.column}`
  return `${at(place?.start)}-${at(place?.end)} ${severity} ${ruleId}: ${message}`
}
