/**
 * Requests and what the engines render: `rendered.json`, and `rendered.citeproc.json` where citeproc differs.
 */
import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {type EngineName, loadEngine} from '../../../packages/core/src/engine/index.ts'
import {type Case, eachCase, json} from '../../support/cases.ts'
import {readable, requestOf} from './requests.ts'

eachCase('core/engine/cases', async (it) => {
  const ours = await rendered(it, 'sitasi')
  const theirs = await rendered(it, 'citeproc')
  it.expect('rendered.json', ours)
  const other = join(it.folder, 'rendered.citeproc.json')
  if (theirs !== ours) it.expect('rendered.citeproc.json', theirs)
  else if (process.env['UPDATE']) rmSync(other, {force: true})
  else expect(existsSync(other), 'no file of its own where citeproc agrees').toBe(false)
})

async function rendered(it: Case, name: EngineName): Promise<string> {
  const engine = await loadEngine(name)
  const request = requestOf(JSON.parse(it.read('request.json')))
  const before = structuredClone(request.items)
  const once = engine.render(request)
  expect(request.items, 'the request is not changed').toEqual(before)
  expect(engine.render(request), 'the same again').toEqual(once)
  return json(readable(once))
}
