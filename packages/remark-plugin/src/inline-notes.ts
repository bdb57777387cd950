/**
 * pandoc's notes in the text, `^[See @doe1999.]`, as footnotes with a mark and a definition.
 */
import type {FootnoteDefinition, Nodes, Parents, PhrasingContent, Root} from 'mdast'

/** Changes a tree in place; a note within a note becomes its words. */
export function foldNotes(tree: Root): void {
  const notes: FootnoteDefinition[] = []
  const taken = new Set<string>()
  const look = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') taken.add(node.identifier)
    if ('children' in node) for (const child of (node as Parents).children) look(child)
  }
  const fold = (parent: Parents, inNote: boolean): void => {
    const children: Nodes[] = parent.children
    if (children.some(({type}) => type === 'inlineNote')) {
      parent.children = children.flatMap((child): Nodes[] =>
        child.type === 'inlineNote' ? (inNote ? child.children : [mark(child.children)]) : [child]
      ) as typeof parent.children
    }
    for (const child of parent.children as Nodes[]) if ('children' in child) fold(child as Parents, inNote)
  }
  const mark = (children: PhrasingContent[]): PhrasingContent => {
    let identifier = `note-${notes.length + 1}`
    while (taken.has(identifier)) identifier += 'x'
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{type: 'paragraph', children}]
    }
    notes.push(definition)
    return {type: 'footnoteReference', identifier, label: identifier}
  }
  look(tree)
  fold(tree, false)
  for (const note of notes) {
    fold(note, true)
    tree.children.push(note)
  }
}
