/** Each folder in `lists` holds a reference list in one layout; entries and what was made of them are compared whole. */
import {readReferenceList} from '../../packages/core/src/prose/index.ts'
import {eachCase, json} from '../support/cases.ts'

eachCase('prose/lists', (it) => {
  const list = readReferenceList(it.read('input.md'))
  const entries = list.references.map(({raw, item, rest}) => ({
    raw: raw.length > 90 ? `${raw.slice(0, 60)}…${raw.slice(-28)}` : raw,
    item,
    ...(rest === '' ? {} : {rest})
  }))
  it.expect('expected.json', json(entries))
})
