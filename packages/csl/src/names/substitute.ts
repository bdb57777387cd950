/**
 * `cs:substitute`: the first child that renders something stands for empty names; its variables are
 * not rendered again (CSL 1.0.2, “Substitute”).
 */
import type {Context, Render} from '../render/context.ts'
import {seen} from '../render/finish.ts'
import type {Settings} from '../render/settings.ts'
import {joined, type Out, walkNodes} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import {compileNames, type NamesParts} from './names.ts'

/** What stands for the names, if anything. */
export type Instead = (context: Context) => Out | undefined

/** The closure of `cs:substitute` inside names of these parts. */
export function compileSubstitute(element: XmlElement, settings: Settings, parts: NamesParts): Instead {
  const children: ReadonlyArray<Render> = element.children.map((child) =>
    child.name === 'names' ? compileNames(child, settings, parts) : settings.compile(child)
  )
  return (context) => {
    for (const child of children) {
      const pieces: Out[] = []
      child(context, pieces)
      const out = joined(pieces, undefined)
      if (!seen(out)) continue
      walkNodes(out, (node) => {
        if (node.variable !== undefined) (context.used ??= new Set()).add(node.variable)
      })
      const first = !context.namesDone
      context.namesDone = true
      if (first && context.cite.form === 'suppress-author') return ''
      return {kids: [out], role: 'names', data: {first}}
    }
    return undefined
  }
}
