/** The boxes of task lists, named by their item’s words: readers say what is done. */
import type {Element, Nodes} from 'hast'

/** Changes the tree. */
export function nameCheckboxes(node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) nameCheckboxes(child as Nodes)
  if (node.type === 'element' && node.tagName === 'li') {
    for (const box of boxesOf(node)) box.properties['ariaLabel'] = wordsOf(node)
  }
}

/** In the item itself, or in its first paragraph. */
const boxesOf = (item: Element) =>
  item.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .filter((child) => child.type === 'element' && child.tagName === 'input') as Element[]

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node
    ? node.children
        .map((child) => wordsOf(child as Nodes))
        .join('')
        .trim()
    : ''
}
