/**
 * Captions, as pandoc has them: of an image alone in its paragraph its alternative text; of a table the
 * paragraph before or after it that starts with `:`, `Table:` or `Tabel:`.
 */
import type {TreeNode} from '../tree.ts'

const start = /^(?:table|tabel)?:\s+/i

/** Changes the tree: captioned things become `figure` nodes. */
export function moveCaptions(tree: TreeNode): void {
  const children = tree.children
  if (!children) return
  for (const child of children) if (child.type !== 'paragraph') moveCaptions(child)
  const next: TreeNode[] = []
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    const after = children[index + 1]
    if (child.type === 'table' && after && isCaption(after)) {
      next.push(figure(child, captionOf(after)))
      index++
    } else if (isCaption(child) && after?.type === 'table') {
      next.push(figure(after, captionOf(child)))
      index++
    } else next.push(imageAlone(child) ?? child)
  }
  tree.children = next
}

const isCaption = (node: TreeNode) => {
  const first = node.type === 'paragraph' ? node.children?.[0] : undefined
  return first?.type === 'text' && start.test(first.value ?? '')
}

function captionOf(paragraph: TreeNode): TreeNode[] {
  const [first, ...rest] = paragraph.children!
  return [{...first!, value: first!.value!.replace(start, '')}, ...rest]
}

function imageAlone(node: TreeNode): TreeNode | undefined {
  const only = node.type === 'paragraph' && node.children?.length === 1 ? node.children[0]! : undefined
  const alt = only?.type === 'image' ? String(only['alt'] ?? '') : ''
  return only && alt !== '' ? figure(only, [{type: 'text', value: alt}]) : undefined
}

function figure(what: TreeNode, caption: TreeNode[]): TreeNode {
  const text: TreeNode = {type: 'caption', data: {hName: 'figcaption'}, children: caption}
  const isTable = what.type === 'table'
  return {
    type: 'figure',
    data: {hName: 'figure', ...(isTable ? {hProperties: {className: ['table']}} : {})},
    children: isTable ? [text, what] : [what, text],
    position: what.position
  }
}
