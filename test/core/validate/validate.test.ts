import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Place} from '../../../packages/core/src/diagnostic.ts'
import {references} from '../../../packages/core/src/records/index.ts'
import {validateItems, validationRules} from '../../../packages/core/src/validate/index.ts'
import type {JsonPath} from '../../../packages/core/src/validate/spot.ts'
import {mostRemarks} from '../../../packages/core/src/validate/spot.ts'
import {
  dateVariables,
  itemTypes,
  nameVariables,
  numberVariables,
  standardVariables
} from '../../../packages/core/src/variables.ts'
import {eachCase, json} from '../../support/cases.ts'
import {readData, testWithData} from '../../support/data.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}${name}/input.json`, 'utf8'))

eachCase('core/validate', (it) => {
  const before = it.read('input.json')
  const value: unknown = JSON.parse(before)
  const {items, diagnostics} = validateItems(value, {path: 'input.json'})
  it.expect('expected-items.json', json(items))
  it.expect('expected-diagnostics.json', json(diagnostics))
  expect(value).toEqual(JSON.parse(before))
})

describe('rules', () => {
  test('each is shown by a case, and each remark has one', () => {
    const cases = readdirSync(folder, {withFileTypes: true}).filter((each) => each.isDirectory())
    const values = [...cases.map(({name}) => read(name)), Array(mostRemarks + 1).fill(null)]
    const seen = new Set(
      values.flatMap((value) => validateItems(value).diagnostics.map(({ruleId}) => ruleId))
    )
    expect([...seen].sort()).toEqual(Object.keys(validationRules).sort())
  })
})

describe('validateItems', () => {
  test('has nothing to say about the records', () => {
    expect(validateItems(references)).toEqual({items: references, diagnostics: []})
  })

  test('has nothing to say about a value in each variable', () => {
    const fields = [
      ...standardVariables.map((name) => [name, 'text']),
      ...numberVariables.map((name) => [name, 3]),
      ...nameVariables.map((name) => [name, [{family: 'Doe'}]]),
      ...dateVariables.map((name) => [name, {'date-parts': [[2020, 1, 31]]}])
    ]
    const items = itemTypes.map((type) => ({...Object.fromEntries(fields), id: type, type}))
    expect(validateItems(items)).toEqual({items, diagnostics: []})
  })

  testWithData('knows the types and variables of csl-data.json', 'csl-spec/csl-data.json', () => {
    const {properties} = JSON.parse(readData('csl-spec/csl-data.json')).items
    expect([...itemTypes]).toEqual(properties.type.enum)
    const names = Object.keys(properties).filter((name) => name !== 'id' && name !== 'type')
    const items = validateItems([
      {id: 'a', type: 'book', ...Object.fromEntries(names.map((name) => [name, null]))}
    ])
    expect(items.diagnostics.filter(({ruleId}) => ruleId !== 'csl-null')).toEqual([])
  })

  test('asks for the place of what it is about', () => {
    const asked: Array<[JsonPath, string | undefined]> = []
    const place: Place = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    const placeOf = (path: JsonPath, part?: 'value' | 'key') => {
      asked.push([path, part])
      return place
    }
    const value = [
      {id: 'a', type: 'book', journal: 'Signs', author: [{family: 'Doe'}, 'WHO']},
      {id: 'a', type: 'book', issued: {'date-parts': [[2015, 77]]}}
    ]
    const {diagnostics} = validateItems({items: value}, {path: 'a.json', placeOf})
    expect(asked).toEqual([
      [[], 'value'],
      [['items', 0, 'journal'], 'key'],
      [['items', 0, 'author', 1], 'value'],
      [['items', 1, 'issued', 'date-parts', 0, 1], 'value'],
      [['items', 0, 'id'], undefined],
      [['items', 1, 'id'], 'value']
    ])
    for (const each of diagnostics) expect(each).toMatchObject({path: 'a.json', place})
    expect(diagnostics.map(({itemId}) => itemId)).toEqual([undefined, 'a', 'a', 'a', 'a'])
  })

  test('leaves double ids to who merges sources', () => {
    const twice = [
      {id: 'a', type: 'book'},
      {id: 'a', type: 'book'}
    ]
    expect(validateItems(twice, {duplicates: 'allow'})).toEqual({items: twice, diagnostics: []})
  })

  test('does not change what it is given, frozen or not', () => {
    const value = Object.freeze([Object.freeze({id: 'a', type: 'book', author: Object.freeze(['Doe'])})])
    expect(validateItems(value).items).toEqual([{id: 'a', type: 'book', author: [{literal: 'Doe'}]}])
  })

  test('adds nothing to the prototype of all objects', () => {
    const {items} = validateItems(read('names-of-objects-are-ordinary-names'))
    expect('polluted' in {}).toBe(false)
    expect('polluted' in items[0]!).toBe(false)
    expect(Object.getPrototypeOf(items[0])).toBe(Object.prototype)
    expect(Object.keys(items[0]!)).toContain('__proto__')
  })

  test('takes anything, and what it returns it finds right', () => {
    const names = fc.constantFrom(
      ...['id', 'type', 'title', 'volume', 'author', 'issued', 'categories', 'custom', 'PMID', 'ISSN', 'xyz'],
      ...['__proto__', 'constructor', 'toString']
    )
    const parts = fc.constantFrom(
      'family',
      'literal',
      'date-parts',
      'raw',
      'season',
      'given',
      'x',
      '__proto__'
    )
    const leaf = fc.oneof(
      fc.string({maxLength: 5}),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.double()
    )
    const value = fc.letrec<{any: unknown}>((tie) => ({
      any: fc.oneof(
        {depthSize: 'small'},
        leaf,
        fc.array(tie('any'), {maxLength: 4}),
        fc.dictionary(parts, tie('any'), {maxKeys: 3})
      )
    })).any
    const item = fc.dictionary(names, value, {maxKeys: 6})
    fc.assert(
      fc.property(fc.oneof(value, fc.array(fc.oneof(item, value), {maxLength: 4})), (data) => {
        const {items, diagnostics} = validateItems(data)
        for (const {ruleId, message, note} of diagnostics) {
          expect(Object.keys(validationRules)).toContain(ruleId)
          expect(`${message}${note}`).not.toMatch(/\n/)
        }
        const again = validateItems(items)
        expect(again.items).toEqual(items)
        expect(again.diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
      }),
      {numRuns: 1500}
    )
  })

  test('says aloud whatever it does not take over as it is', () => {
    const text = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([]), fc.constant({}))
    fc.assert(
      fc.property(text, text, text, (title, author, issued) => {
        const item = {id: 'a', type: 'book', title, author, issued}
        const {items, diagnostics} = validateItems([item])
        if (diagnostics.length === 0) expect(items).toEqual([item])
      })
    )
  })

  test('takes depth and length', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = [deep]
    const kept = validateItems([{id: 'a', type: 'book', title: deep, author: deep, issued: deep, x: deep}])
    expect(kept.items).toHaveLength(1)
    expect(kept.diagnostics.length).toBeGreaterThan(3)
    const wide = Object.fromEntries(Array.from({length: 200_000}, (_, index) => [`field-${index}`, index]))
    const {items, diagnostics} = validateItems([{id: 'a', type: 'book', ...wide}])
    expect(Object.keys(items[0]!)).toHaveLength(200_002)
    expect(diagnostics).toHaveLength(mostRemarks + 1)
    expect(diagnostics.at(-1)!.message).toContain('190000')
    expect(
      validateItems([{id: 'x'.repeat(1_000_000), type: 'y'.repeat(1_000_000)}]).diagnostics
    ).toHaveLength(1)
  })
})
