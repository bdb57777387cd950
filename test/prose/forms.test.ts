/** Each folder in `forms` holds one form of citation in several languages; what is read is compared whole. */
import {citesOf} from '../../packages/core/src/prose/index.ts'
import {eachCase} from '../support/cases.ts'
import {summary} from './summary.ts'

eachCase('prose/forms', (it) => {
  it.expect('expected.txt', summary(citesOf(it.read('input.md'))))
})
