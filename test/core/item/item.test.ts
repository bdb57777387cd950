/** Types: `tsc` over the tests is what checks them. */
import {expectTypeOf, test} from 'vitest'
import type {Item, Name} from '../../../packages/core/src/item.ts'
import type {
  DateFields,
  NameFields,
  NumberFields,
  TextFields
} from '../../../packages/core/src/item-fields.ts'
import type {
  DateVariableName,
  NameVariable,
  NumberVariable,
  StandardVariable
} from '../../../packages/core/src/variables.ts'

test('every variable has its documented field, and every field is a variable', () => {
  expectTypeOf<keyof TextFields>().toEqualTypeOf<StandardVariable>()
  expectTypeOf<keyof NumberFields>().toEqualTypeOf<NumberVariable>()
  expectTypeOf<keyof NameFields>().toEqualTypeOf<NameVariable>()
  expectTypeOf<keyof DateFields>().toEqualTypeOf<DateVariableName>()
})

test('plain CSL-JSON is an item', () => {
  const item = {
    id: 'clarke1998',
    type: 'article-journal',
    title: 'Non-governmental organizations (NGOs) and politics in the developing world',
    author: [{family: 'Clarke', given: 'G.'}],
    issued: {'date-parts': [[1998]]},
    volume: 46,
    page: '36-52',
    custom: {seen: true}
  } satisfies Item
  expectTypeOf(item).toExtend<Item>()
  expectTypeOf<Item>().toExtend<Record<string, unknown>>()
  expectTypeOf<Item['author']>().toEqualTypeOf<ReadonlyArray<Name> | undefined>()
})

test('what is no variable is a compile error', () => {
  // @ts-expect-error `journal` is no variable
  void ({id: 'a', type: 'book', journal: 'Signs'} satisfies Item)
  // @ts-expect-error `journal` is no type
  void ({id: 'a', type: 'journal'} satisfies Item)
  // @ts-expect-error an author is a list of names
  void ({id: 'a', type: 'book', author: {family: 'Doe'}} satisfies Item)
})
