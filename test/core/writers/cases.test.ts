import {describe, expect, test} from 'vitest'
import {
  listHast,
  listMdast,
  loadWriter,
  writerNames,
  writers
} from '../../../packages/core/src/writers/index.ts'
import {eachCase, json} from '../../support/cases.ts'

eachCase('core/writers/cases', async (it) => {
  const list = JSON.parse(it.read('list.json'))
  for (const name of writerNames) {
    const {writeList} = await loadWriter(name)
    it.expect(`expected.${writers[name].extension}`, writeList(list))
  }
  it.expect('expected.hast.json', json(listHast(list)))
  it.expect('expected.mdast.json', json(listMdast(list)))
})

describe('loadWriter', () => {
  test('names the nearest where there is none of that name', async () => {
    await expect(loadWriter('markdow')).rejects.toMatchObject({
      code: 'unknown-writer',
      expected: ['markdown']
    })
  })

  test.each(['__proto__', 'constructor', ''])('%j is not a writer', async (name) => {
    await expect(loadWriter(name)).rejects.toMatchObject({code: 'unknown-writer'})
  })
})
