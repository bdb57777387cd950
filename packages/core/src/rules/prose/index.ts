/** The rules about prose, listed by hand. */
import type {Rule} from '../rule.ts'
import {ambiguous} from './ambiguous.ts'
import type {ProseContext} from './context.ts'
import {etAl} from './et-al.ts'
import {etAlForm} from './et-al-form.ts'
import {law} from './law.ts'
import {listOrder} from './list-order.ts'
import {mixedForms} from './mixed-forms.ts'
import {nameDiffers} from './name-differs.ts'
import {neverCited} from './never-cited.ts'
import {noList} from './no-list.ts'
import {noYear} from './no-year.ts'
import {notListed} from './not-listed.ts'
import {secondary} from './secondary.ts'
import {suffix} from './suffix.ts'
import {web} from './web.ts'
import {yearDiffers} from './year-differs.ts'

export type {ProseContext} from './context.ts'

/** All rules about prose, in the order they run. */
export const proseRules: ReadonlyArray<Rule<ProseContext>> = [
  noList,
  notListed,
  neverCited,
  nameDiffers,
  yearDiffers,
  ambiguous,
  etAl,
  etAlForm,
  mixedForms,
  suffix,
  listOrder,
  secondary,
  web,
  law,
  noYear
]
