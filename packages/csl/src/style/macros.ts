/**
 * Macro calls: each must name a macro, none may reach itself, and together they must stay small enough
 * to be rendered.
 *
 * @example
 *   checkMacros(style) // throws CslError `macro-loop` where a macro calls itself
 */
import type {XmlElement} from '../xml.ts'
import type {Style} from './style.ts'

/** Elements rendered at most for one cite, whatever the item. */
const maxCost = 1_000_000

/** @throws {CslError} `unknown-macro`, `macro-loop` or `style-too-large`. */
export function checkMacros(style: Style): void {
  const costs = new Map<string, number>()
  const open = new Set<string>()

  const costOf = (element: XmlElement): number => {
    const parts = element.children.map(costOf)
    const own = element.name === 'choose' ? Math.max(0, ...parts) : parts.reduce((sum, each) => sum + each, 0)
    const name =
      element.name === 'text' || element.name === 'key' ? element.attributes.get('macro') : undefined
    const total = 1 + own + (name === undefined ? 0 : macroCost(name, element))
    if (total > maxCost) style.fail('style-too-large', 'Unexpected number of rendering elements', element)
    return total
  }

  const macroCost = (name: string, at: XmlElement): number => {
    const known = costs.get(name)
    if (known !== undefined) return known
    const macro = style.macros.get(name)
    if (!macro) {
      return style.fail('unknown-macro', `Unexpected macro \`${name}\``, at, [...style.macros.keys()])
    }
    if (open.has(name)) style.fail('macro-loop', `Unexpected macro \`${name}\` inside itself`, at)
    open.add(name)
    const cost = macro.children.reduce((sum, child) => sum + costOf(child), 1)
    open.delete(name)
    costs.set(name, cost)
    return cost
  }

  for (const area of [style.citation, style.bibliography]) if (area) costOf(area)
}
