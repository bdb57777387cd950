/**
 * `cs:group`: children with a delimiter, left out where it asked for variables and all were empty
 * (CSL 1.0.2, “Group”).
 */
import {joined, node, type Out} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import type {Context, Render} from './context.ts'
import {type Finish, finisher} from './finish.ts'
import {fitAll, fitting, idle} from './fit.ts'
import type {Settings} from './settings.ts'

/** The closure of a group. */
export function compileGroup(element: XmlElement, settings: Settings): Render {
  const children = compileAll(element, settings)
  const delimiter = element.attributes.get('delimiter')
  return group(children, delimiter, finisher(element, settings))
}

function group(children: ReadonlyArray<Render>, delimiter: string | undefined, finish: Finish): Render {
  const render: Render = (context, into) => {
    const {called, filled} = context
    const start = into.length
    for (const child of children) child(context, into)
    if (into.length === start) return
    const content = joined(into.splice(start), delimiter)
    if (content === undefined || (context.called > called && context.filled === filled)) return
    context.called++
    context.filled++
    into.push(finish(typeof content === 'string' ? content : node([content]), context))
  }
  return fitting(render, (shape) => {
    const fitted = fitAll(children, shape)
    return idle(fitted) ?? group(fitted, delimiter, finish)
  })
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
