/**
 * Looks as marks: which marks a piece is wrapped in, given the look around it.
 *
 * @example
 *   marksFor({style: 'italic'}, node, plainLook).list // => ['italic']
 */
import type {Look, Node} from './out.ts'
import type {WovenMark} from './woven.ts'

/** A look with nothing left open. */
export type WholeLook = {-readonly [Key in keyof Look]-?: NonNullable<Look[Key]>}

/** The look of a document's text. */
export const plainLook: WholeLook = {
  style: 'normal',
  variant: 'normal',
  weight: 'normal',
  decoration: 'none',
  align: 'baseline'
}

const lookOrder = ['align', 'decoration', 'weight', 'variant', 'style'] as const

/** Looks that markup inside a field turns back where it stands in the same look. */
const flips = {style: true, weight: true, variant: true}

const marksOf: Readonly<Record<(typeof lookOrder)[number], Readonly<Record<string, WovenMark>>>> = {
  align: {sup: 'sup', sub: 'sub', baseline: 'baseline'},
  decoration: {underline: 'underline', none: 'no-decoration'},
  weight: {bold: 'bold', light: 'light', normal: 'normal-weight'},
  variant: {'small-caps': 'small-caps', normal: 'normal-variant'},
  style: {italic: 'italic', oblique: 'oblique', normal: 'normal-style'}
}

/** Marks from the outermost to the innermost, and the look inside them. */
export function marksFor(look: Look, node: Node, around: WholeLook): {list: WovenMark[]; look: WholeLook} {
  const list: WovenMark[] = []
  const next: WholeLook = {...around}
  for (const key of lookOrder) {
    const asked = look[key]
    if (asked === undefined) continue
    const now = around[key]
    const wanted = node.rare?.field && asked === now && key in flips ? 'normal' : asked
    const plain = wanted === 'normal' && now === 'normal'
    if (!plain || hasFieldLook(node, key)) list.push(marksOf[key][wanted]!)
    next[key] = wanted as never
  }
  return {list, look: next}
}

/** Whether markup of a field inside the piece sets this part of the look. */
const hasFieldLook = (node: Node, key: keyof Look): boolean =>
  node.kids.some(
    (kid) =>
      typeof kid !== 'string' &&
      ((kid.rare?.field && kid.look?.[key] !== undefined) || (!kid.look && hasFieldLook(kid, key)))
  )
