/** The reference list as this package prints it. */
import type {Engine} from '../../packages/core/src/engine/engine.ts'
import type {Item} from '../../packages/core/src/item.ts'
import * as html from '../../packages/core/src/writers/html.ts'
import * as markdown from '../../packages/core/src/writers/markdown.ts'
import * as text from '../../packages/core/src/writers/text.ts'
import type {Listed, Target} from './compare.ts'
import {listedHtml} from './pandoc.ts'

/** Renders once, writes three times. */
export function listByUs(
  engine: Engine,
  style: string,
  locale: string,
  localeXml: (tag: string) => string | undefined,
  items: ReadonlyArray<Item>
): Record<Target, Listed> {
  const rendered = engine.render({style, locale, localeXml, items, nocite: 'all'})
  const paragraphs = (writer: typeof text | typeof markdown): Listed => {
    const entries = rendered.entries.map((entry): [string, string] => {
      const written = writer.writeList({...rendered, entries: [entry]})
      return [entry.id, written.trim()]
    })
    return {frame: '', entries: new Map(entries)}
  }
  return {text: paragraphs(text), markdown: paragraphs(markdown), html: listedHtml(html.writeList(rendered))}
}
