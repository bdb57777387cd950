/** The targets hold on the annotated documents, where they are at hand. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {citesOf} from '../../packages/core/src/prose/index.ts'
import type {GoldDocument} from '../../scripts/prose/gold.ts'
import {isAside} from '../../scripts/prose/gold.ts'
import {testWithData} from '../support/data.ts'

testWithData('citation spans of the annotated documents', 'prose/dev', (folder) => {
  let right = 0
  let found = 0
  let wanted = 0
  for (const name of readdirSync(folder)) {
    const {text, citations} = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldDocument
    const gold = citations.filter((citation) => !isAside(citation)).map(({start, end}) => `${start}-${end}`)
    const ours = citesOf(text).citations.filter(({kind}) => !/^(?:legal|mention|ibid)$/.test(kind))
    found += ours.length
    wanted += gold.length
    right += ours.filter(({start, end}) => gold.includes(`${start}-${end}`)).length
  }
  expect(right / found).toBeGreaterThanOrEqual(0.99)
  expect(right / wanted).toBeGreaterThanOrEqual(0.99)
})
