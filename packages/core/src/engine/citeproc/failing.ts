/**
 * What is done where citeproc throws: the items it throws at are found and reported, the rest is rendered.
 */
import type {Diagnostic} from '../../diagnostic.ts'
import type {RenderRequest} from '../engine.ts'
import type {Prepared} from './prepare.ts'
import {failingItems} from './session.ts'
import type {CslModule} from './types.ts'

/**
 * The request without the items that citeproc throws at; without any item where that is not enough.
 *
 * @throws What citeproc threw, where there is no item to blame.
 */
export function withoutFailing(
  csl: CslModule,
  request: RenderRequest,
  {input, items, ids}: Prepared,
  error: unknown
): RenderRequestLeft {
  if (items.size === 0) throw error
  const failing = failingItems(csl, input)
  const isLeftOut = (key: string): boolean => failing.size === 0 || failing.has(ids.get(key) ?? '')
  const {nocite} = request
  const left = {
    ...request,
    items: request.items.filter(({id}) => !isLeftOut(id)),
    nocite: Array.isArray(nocite) ? nocite.filter((key) => !ids.has(key) || !isLeftOut(key)) : nocite
  }
  const diagnostics =
    failing.size === 0
      ? [failure(undefined, String(error))]
      : [...failing].map(([id, reason]) => failure(items.get(id)!.id, reason))
  return {request: left, leftOut: new Set([...ids.keys()].filter(isLeftOut)), diagnostics}
}

/** What can still be rendered, and why the rest cannot. */
export interface RenderRequestLeft {
  request: RenderRequest
  /** Keys of the items left out. */
  leftOut: ReadonlySet<string>
  diagnostics: ReadonlyArray<Diagnostic>
}

function failure(itemId: string | undefined, reason: string): Diagnostic {
  const what = itemId === undefined ? 'these items together' : `item \`${itemId}\``
  return {
    ruleId: 'engine-failure',
    severity: 'error',
    message: `Unexpected failure of the engine at ${what}, expected output; the rest is rendered`,
    note: reason,
    itemId
  }
}
