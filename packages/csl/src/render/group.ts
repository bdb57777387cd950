/**
 * `cs:group`: children with a delimiter, left out where it asked for variables and all were empty
 * (CSL 1.0.2, “Group”).
 */
import {joined, type Out} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import type {Context, Render} from './context.ts'
import {finisher} from './finish.ts'
import type {Settings} from './settings.ts'

/** The closure of a group. */
export function compileGroup(element: XmlElement, settings: Settings): Render {
  const children = compileAll(element, settings)
  const delimiter = element.attributes.get('delimiter')
  const finish = finisher(element, settings)
  return (context, into) => {
    const {called, filled} = context
    const pieces = collect(children, context)
    const content = joined(pieces, delimiter)
    if (context.called > called && context.filled === filled) return
    if (content === undefined) return
    context.called++
    context.filled++
    into.push(finish(typeof content === 'string' ? content : {kids: [content]}, context))
  }
}

/** Closures of the children. */
export const compileAll = (element: XmlElement, settings: Settings): ReadonlyArray<Render> =>
  element.children.map((child) => settings.compile(child))

/** What the children render. */
export function collect(children: ReadonlyArray<Render>, context: Context): Out[] {
  const pieces: Out[] = []
  for (const child of children) child(context, pieces)
  return pieces
}
