/**
 * Settled text: what writers write. Marks of `normal…` undo an outer look.
 *
 * @example
 *   [{type: 'mark', mark: 'italic', children: [{type: 'text', value: 'Signs'}]}]
 */
import type {Display} from '../types.ts'

/** Looks of settled text; those of `normal…` undo an outer one. */
export type WovenMark =
  | 'italic'
  | 'oblique'
  | 'normal-style'
  | 'small-caps'
  | 'normal-variant'
  | 'bold'
  | 'light'
  | 'normal-weight'
  | 'underline'
  | 'no-decoration'
  | 'sup'
  | 'sub'
  | 'baseline'

/** Settled text. */
export type Woven =
  | {type: 'text'; value: string}
  | {type: 'mark'; mark: WovenMark; children: Woven[]}
  | {
      type: 'span'
      children: Woven[]
      variable?: string | undefined
      itemId?: string | undefined
      display?: Display | undefined
    }
  | {type: 'link'; url: string; children: Woven[]}

/** A leaf. */
export type WovenText = Extract<Woven, {type: 'text'}>

/** The last leaf with a character in it. */
export function lastText(children: ReadonlyArray<Woven>): WovenText | undefined {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]!
    if (child.type === 'text') {
      if (child.value !== '') return child
    } else {
      const found = lastText(child.children)
      if (found) return found
    }
  }
  return undefined
}
