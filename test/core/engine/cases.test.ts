import {expect} from 'vitest'
import {loadEngine} from '../../../packages/core/src/engine/index.ts'
import {eachCase, json} from '../../support/cases.ts'
import {readable, requestOf} from './requests.ts'

eachCase('core/engine/cases', async (it) => {
  const engine = await loadEngine()
  const request = requestOf(JSON.parse(it.read('request.json')))
  const before = structuredClone(request.items)
  const rendered = engine.render(request)
  expect(request.items, 'the request is not changed').toEqual(before)
  expect(engine.render(request), 'the same again').toEqual(rendered)
  it.expect('rendered.json', json(readable(rendered)))
})
