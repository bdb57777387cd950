/** The table of contents: headings down to the third level, each a link, without its notes. */
import type {Element, ElementContent, Root, RootContent} from 'hast'

const deepest = 3

/** A list in a list for each level; nothing where there are no headings. */
export function tableOfContents(body: Root): Element[] {
  const headings = headingsIn(body.children).filter(({tagName}) => Number(tagName[1]) <= deepest)
  return headings.length > 0 ? [listOf(headings)] : []
}

function headingsIn(nodes: ReadonlyArray<RootContent>): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || node.properties['dataFootnotes'] !== undefined) return []
    if (/^h[1-6]$/.test(node.tagName)) return node.properties['id'] === undefined ? [] : [node]
    return headingsIn(node.children)
  })
}

/** The first heading’s level is the list’s; what is deeper goes below the heading before it. */
function listOf(headings: ReadonlyArray<Element>): Element {
  const top = headings.reduce((least, {tagName}) => Math.min(least, Number(tagName[1])), 6)
  const items: Array<{heading: Element | undefined; below: Element[]}> = []
  for (const heading of headings) {
    const last = items.at(-1)
    if (Number(heading.tagName[1]) === top) items.push({heading, below: []})
    else if (last) last.below.push(heading)
    else items.push({heading: undefined, below: [heading]})
  }
  return make(
    'ul',
    {},
    items.map(({heading, below}) =>
      make('li', {}, [...(heading ? [linkTo(heading)] : []), ...(below.length > 0 ? [listOf(below)] : [])])
    )
  )
}

const linkTo = (heading: Element) =>
  make('a', {href: `#${String(heading.properties['id'])}`}, bare(heading.children))

/** Without links, notes, ids and marks of citations: each citation is marked once. */
function bare(nodes: ReadonlyArray<ElementContent>): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    if (
      node.children.some(
        (child) => child.type === 'element' && child.properties['dataFootnoteRef'] !== undefined
      )
    )
      return []
    if (node.tagName === 'a' || node.properties['dataCites'] !== undefined) return bare(node.children)
    const {id: _, ...properties} = node.properties
    return [{...node, properties, children: bare(node.children)}]
  })
}

const make = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children
})
