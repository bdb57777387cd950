import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {render} from '../../../packages/core/src/engine/citeproc/render.ts'
import type {CslEngine, CslModule} from '../../../packages/core/src/engine/citeproc/types.ts'
import {loadEngine} from '../../../packages/core/src/engine/index.ts'
import type {Item} from '../../../packages/core/src/item.ts'
import {plain} from '../../../packages/core/src/rich-text.ts'
import {localeXml, style} from './requests.ts'

/** citeproc itself, a dependency of the core alone. */
const csl: CslModule = createRequire(new URL('../../../packages/core/package.json', import.meta.url))(
  'citeproc'
)

/** citeproc that throws while it renders items whose titles `isBad` does not like. */
function fragile(isBad: (titles: ReadonlyArray<unknown>) => boolean): CslModule {
  return {
    ...csl,
    Engine: class extends csl.Engine {
      private readonly titleOf: (id: string) => unknown

      constructor(...[system, ...rest]: ConstructorParameters<CslModule['Engine']>) {
        super(system, ...rest)
        this.titleOf = (id) => system.retrieveItem(id)['title']
      }

      override rebuildProcessorState(
        ...[clusters, format, uncited]: Parameters<CslEngine['rebuildProcessorState']>
      ) {
        const cited = clusters.flatMap(({citationItems}) => citationItems.map(({id}) => id))
        if (isBad([...cited, ...uncited].map(this.titleOf)))
          throw new TypeError('num.match is not a function')
        return super.rebuildProcessorState(clusters, format, uncited)
      }
    }
  }
}

const items: Item[] = ['Alpha', 'Beta', 'Gamma'].map((title) => ({id: title, type: 'book', title}))

const request = {
  style: style('author-date'),
  locale: 'en-US',
  localeXml,
  items,
  citations: items.map(({id}) => ({mode: 'parenthetical' as const, noteNumber: 0, cites: [{id}]})),
  nocite: ['Beta']
}

test('an item that citeproc throws at is reported, and the rest rendered', async () => {
  await loadEngine('citeproc')
  const {citations, entries, diagnostics} = render(
    fragile((titles) => titles.includes('Beta')),
    request
  )
  expect(citations.map(plain)).toEqual(['(Alpha, n.d.)', '(Beta?)', '(Gamma, n.d.)'])
  expect(entries.map(({id}) => id)).toEqual(['Alpha', 'Gamma'])
  expect(diagnostics).toEqual([
    expect.objectContaining({
      ruleId: 'engine-failure',
      itemId: 'Beta',
      note: 'TypeError: num.match is not a function'
    })
  ])
})

test('items that fail only together are all left out, and that is reported', async () => {
  await loadEngine('citeproc')
  const {citations, entries, diagnostics} = render(
    fragile((titles) => titles.length > 1),
    request
  )
  expect(citations.map(plain)).toEqual(['(Alpha?)', '(Beta?)', '(Gamma?)'])
  expect(entries).toEqual([])
  expect(diagnostics[0]).toMatchObject({ruleId: 'engine-failure', itemId: undefined})
})
