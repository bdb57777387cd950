/**
 * Closures fitted to items of one shape (same type, same variables filled): what such items can never print is
 * left out, conditions that always turn out the same are decided once.
 *
 * @example
 *   fitAll(layout, shape) // the closures worth calling for items of that shape
 */
import {dateVariables, nameVariables} from '../item/variables.ts'
import type {Context, Render, Shape} from './context.ts'

/** Prints nothing and asks for nothing. */
export const nothing: Render = () => undefined

/** Asks for a variable that is empty. */
export const absent: Render = (context) => {
  context.called++
}

/** A closure, and how it is fitted. */
export function fitting(render: Render, fit: (shape: Shape) => Render): Render {
  render.fit = fit
  return render
}

/** The closure fitted to the shape, once for each. */
export function fitOne(render: Render, shape: Shape): Render {
  if (!render.fit) return render
  let fitted = shape.fitted.get(render)
  if (!fitted) {
    fitted = render.fit(shape)
    shape.fitted.set(render, fitted)
  }
  return fitted
}

/** The closures fitted; those of no effect are left out. */
export function fitAll(children: ReadonlyArray<Render>, shape: Shape): ReadonlyArray<Render> {
  const all: Render[] = []
  const add = (render: Render) => {
    if (render.parts) render.parts.forEach(add)
    else if (render !== nothing && (render !== absent || !all.includes(absent))) all.push(render)
  }
  for (const child of children) add(fitOne(child, shape))
  return all
}

/** What an element comes to whose fitted children print nothing; `undefined` where they may print. */
export function idle(children: ReadonlyArray<Render>): Render | undefined {
  if (children.length === 0) return nothing
  return children.length === 1 && children[0] === absent ? absent : undefined
}

/** Closures in place of one. */
export function sequence(parts: ReadonlyArray<Render>): Render {
  if (parts.length === 0) return nothing
  if (parts.length === 1) return parts[0]!
  const render: Render = (context: Context, into) => {
    for (const part of parts) part(context, into)
  }
  render.parts = parts
  return render
}

/** Whether items of the shape certainly have no text in the variable. */
export const lacksText = (shape: Shape, variable: string): boolean =>
  shape.has(variable) === false && !nameVariables.has(variable) && !dateVariables.has(variable)
