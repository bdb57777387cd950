/** A published Indonesian article: what `checkProse` finds in it is what a reader of it found, and nothing else. */
import {readFileSync} from 'node:fs'
import {expect} from 'vitest'
import {checkProse} from '../../packages/core/src/prose/index.ts'
import {testWithData} from '../support/data.ts'

const seed = 'seeds/003_1ed99cf7bfc12b4d.txt'

const expected = [
  [4826, 'info', 'prose-law'],
  [5571, 'info', 'prose-law'],
  [9973, 'warning', 'prose-name-differs'],
  [12155, 'warning', 'prose-web'],
  [12449, 'warning', 'prose-et-al'],
  [12974, 'info', 'prose-et-al-form'],
  [14012, 'error', 'prose-not-listed'],
  [14133, 'info', 'prose-law'],
  [15306, 'info', 'prose-et-al-form'],
  [15341, 'info', 'prose-law'],
  [16637, 'warning', 'prose-web'],
  [17317, 'warning', 'prose-web'],
  [18287, 'info', 'prose-no-year'],
  [22950, 'info', 'prose-list-order'],
  [23118, 'warning', 'prose-never-cited'],
  [23742, 'warning', 'prose-never-cited']
]

testWithData('a published article: exactly its sixteen faults', seed, (path) => {
  const text = readFileSync(path, 'utf8')
  const shift = text.indexOf('(Betz, 2009)') - 3933
  const found = checkProse(text).map(({place, severity, ruleId}) => [
    place!.start.offset - shift,
    severity,
    ruleId
  ])
  expect(found).toEqual(expected)
})

testWithData('the same in Indonesian', seed, (path) => {
  const text = readFileSync(path, 'utf8')
  const english = checkProse(text)
  const indonesian = checkProse(text, {ui: 'id'})
  expect(indonesian.map(({ruleId, place}) => [ruleId, place])).toEqual(
    english.map(({ruleId, place}) => [ruleId, place])
  )
  for (const {message} of indonesian) expect(message).not.toMatch(/Unexpected|expected/)
})
