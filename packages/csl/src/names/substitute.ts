/**
 * `cs:substitute`: the first child that renders something stands for empty names; its variables are
 * not rendered again (CSL 1.0.2, “Substitute”).
 */
import type {Context, Render, Shape} from '../render/context.ts'
import {seen} from '../render/finish.ts'
import {absent, fitOne, nothing} from '../render/fit.ts'
import {compileAll} from '../render/group.ts'
import type {Settings} from '../render/settings.ts'
import {findNode, joined, node, type Out} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import type {NamesParts} from './names.ts'

/** What stands for the names. */
export interface Instead {
  /** The output, if any. */
  render(context: Context): Out | undefined
  /** The same for items of a shape; `undefined` where nothing can stand for their names. */
  fit(shape: Shape): Instead | undefined
}

/** The closure of `cs:substitute` inside names of these parts; compiled when it is first asked for. */
export function compileSubstitute(element: XmlElement, settings: Settings, parts: NamesParts): Instead {
  let compiled: ReadonlyArray<Render> | undefined
  return insteadOf(() => {
    compiled ??= compileAll(element, withParts(settings, parts))
    return compiled
  })
}

const insteadOf = (children: () => ReadonlyArray<Render>): Instead => ({
  render: firstOf(children),
  fit(shape) {
    const fitted = children()
      .map((child) => fitOne(child, shape))
      .filter((child) => child !== nothing && child !== absent)
    return fitted.length === 0 ? undefined : insteadOf(() => fitted)
  }
})

function firstOf(children: () => ReadonlyArray<Render>): Instead['render'] {
  return (context) => {
    for (const child of children()) {
      const pieces: Out[] = []
      const before = context.namesDone
      const outer = context.substituting
      context.substituting = true
      child(context, pieces)
      context.substituting = outer
      const out = joined(pieces, undefined)
      if (!seen(out)) {
        if (context.namesDone && !before) return undefined
        continue
      }
      useUp(out, context)
      const first = !context.namesDone
      context.namesDone = true
      const {form} = context.cite
      if (first && (form === 'collapsed' || (form === 'suppress-author' && fromVariable(out)))) return ''
      return node([out], undefined, 'names', undefined, {first})
    }
    return undefined
  }
}

/** Marks the variables of the piece as used. */
function useUp(out: Out, context: Context): void {
  if (typeof out === 'string') return
  const {variable, kids} = out
  if (variable !== undefined) {
    context.used ??= new Set()
    context.used.add(variable)
  }
  for (let index = 0; index < kids.length; index++) useUp(kids[index]!, context)
}

const fromVariable = (out: Out): boolean =>
  findNode(out, ({variable}) => variable !== undefined) !== undefined

/**
 * Settings under which names without parts take over these. A choice stands for its pieces: the first of them that
 * renders something is used.
 */
function withParts(settings: Settings, parts: NamesParts): Settings {
  const deeper: Settings = {
    ...settings,
    parts,
    firstOnly: false,
    compile: (element) => settings.compile(element, deeper)
  }
  const inside: Settings = {
    ...settings,
    parts,
    firstOnly: true,
    compile: (element) => settings.compile(element, element.name === 'choose' ? inside : deeper)
  }
  return inside
}
