/**
 * What follows a key, as rich text, parted into locator and suffix; marks and links stay.
 *
 * @example
 *   splitLocator([{type: 'text', value: ', p. 33 and '}, {type: 'emphasis', children: […]}])
 *   // => {locator: {label: 'page', value: '33'}, suffix: [{type: 'text', value: ' and '}, …]}
 */
import type {Locator} from '../citation.ts'
import {nearest} from '../nearest.ts'
import {plain, type RichNode, type RichText} from '../rich-text.ts'
import {locatorWords} from './labels.ts'
import {type LocatorOptions, parseLocator} from './parse.ts'

/** A locator, and what is left. */
export interface SplitSuffix {
  locator?: Locator
  suffix: RichText
  /** A word that looks like a label and is none, with near ones: `, hsl. 4`. */
  unread?: {word: string; expected: ReadonlyArray<string>}
}

/** Parts; what is no locator stays in the suffix, to the last character. */
export function splitLocator(content: RichText, options: LocatorOptions = {}): SplitSuffix {
  const text = plain(content)
  const parsed = parseLocator(text, options)
  if (!parsed) {
    const unread = unreadLabel(text, options)
    return {suffix: content, ...(unread && {unread})}
  }
  const suffix = dropStart(content, parsed.end)
  if (parsed.label === undefined || parsed.value === undefined) return {suffix}
  return {locator: {label: parsed.label, value: parsed.value}, suffix}
}

/** An abbreviation before a number, right after the key. */
function unreadLabel(text: string, {lang}: LocatorOptions): SplitSuffix['unread'] {
  const word = /^\s{0,5},?\s{0,5}(\p{L}{1,12}\.)\s{0,3}\p{N}/u.exec(text.slice(0, 40))?.[1]
  return word === undefined ? undefined : {word, expected: nearest(word, locatorWords(lang))}
}

/** Rich text without its first characters. */
export function dropStart(content: RichText, count: number): RichText {
  const kept: RichNode[] = []
  let left = count
  for (const node of content) {
    if (left === 0) {
      kept.push(node)
      continue
    }
    const length = node.type === 'text' ? node.value.length : plain(node.children).length
    if (length > left) kept.push(cut(node, left))
    left = Math.max(0, left - length)
  }
  return kept
}

const cut = (node: RichNode, count: number): RichNode =>
  node.type === 'text'
    ? {...node, value: node.value.slice(count)}
    : {...node, children: dropStart(node.children, count)}
