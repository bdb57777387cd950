/**
 * `cs:substitute`: the first child that renders something stands for empty names; its variables are
 * not rendered again (CSL 1.0.2, “Substitute”).
 */
import type {Context, Render} from '../render/context.ts'
import {seen} from '../render/finish.ts'
import type {Settings} from '../render/settings.ts'
import {findNode, joined, type Out, walkNodes} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import type {NamesParts} from './names.ts'

/** What stands for the names, if anything. */
export type Instead = (context: Context) => Out | undefined

/** The closure of `cs:substitute` inside names of these parts. */
export function compileSubstitute(element: XmlElement, settings: Settings, parts: NamesParts): Instead {
  const inside: Settings = withParts(settings, parts)
  const children: ReadonlyArray<Render> = element.children.map((child) => inside.compile(child))
  return (context) => {
    for (const child of children) {
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
      walkNodes(out, (node) => {
        if (node.variable === undefined) return
        context.used ??= new Set()
        context.used.add(node.variable)
      })
      const first = !context.namesDone
      context.namesDone = true
      const {form} = context.cite
      if (first && (form === 'collapsed' || (form === 'suppress-author' && fromVariable(out)))) return ''
      return {kids: [out], role: 'names', data: {first}}
    }
    return undefined
  }
}

const fromVariable = (out: Out): boolean => findNode(out, (node) => node.variable !== undefined) !== undefined

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
