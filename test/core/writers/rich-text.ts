/** Arbitrary rich text, and small readers of what the writers write, for the tests. */
import fc from 'fast-check'
import type {RichNode, RichText} from '../../../packages/core/src/rich-text.ts'

const awkward = [
  ...'\\`*_{}[]()#+-.!|~$@^&<>"\':;%=/?',
  'http://a.b/c_d',
  'https://doi.org/10.1/a_b*c',
  'www.x.org',
  'a@b.org',
  '--',
  '...',
  '&amp;',
  '&#65;',
  '1. ',
  'IV. ',
  '(a) ',
  '“Pécoud”',
  'é',
  '𝔸',
  '€',
  '–',
  ' ',
  '\u00a0',
  'word',
  'x',
  '1'
]

/** Text made mostly of what needs care. */
export const anyText = fc
  .array(fc.oneof({weight: 5, arbitrary: fc.constantFrom(...awkward)}, fc.string({maxLength: 3})), {
    minLength: 1,
    maxLength: 6
  })
  .map((parts) => parts.join(''))

/** Addresses, safe and not. */
export const anyUrl = fc.oneof(
  fc.constantFrom(
    'https://doi.org/10.1080/13698230.2020.1',
    'http://x.org/?a=1&b=2_3*(4)',
    'mailto:a@b.org',
    '#ref-a',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    'java\nscript:alert(1)',
    'file:///etc/passwd'
  ),
  fc.webUrl()
)

const tree = fc.letrec<{node: RichNode; nodes: RichText}>((tie) => ({
  nodes: fc.array(tie('node'), {maxLength: 4}),
  node: fc.oneof(
    {depthSize: 'small', maxDepth: 4},
    {weight: 4, arbitrary: anyText.map((value): RichNode => ({type: 'text', value}))},
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constantFrom(
          'emphasis' as const,
          'strong' as const,
          'smallCaps' as const,
          'superscript' as const,
          'subscript' as const,
          'underline' as const
        ),
        children: tie('nodes')
      })
    },
    {
      weight: 1,
      arbitrary: fc.record({type: fc.constant('link' as const), url: anyUrl, children: tie('nodes')})
    },
    {weight: 1, arbitrary: fc.record({type: fc.constant('span' as const), children: tie('nodes')})}
  )
}))

/** Any rich text. */
export const anyRichText: fc.Arbitrary<RichText> = tree.nodes

/** Every address of the links in a tree. */
export const urlsOf = (content: RichText): string[] =>
  content.flatMap((node) =>
    node.type === 'text' ? [] : [...(node.type === 'link' ? [node.url] : []), ...urlsOf(node.children)]
  )

/** An address a browser may follow without running anything. */
export const isHarmless = (url: string): boolean => /^(?:https?:\/\/|mailto:|#)/i.test(url)

const names = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"']
])

/** The text of HTML; throws where a tag or an entity is not one that is expected. */
export function htmlText(html: string): string {
  let out = ''
  let rest = html
  while (rest !== '') {
    const tag = /^<\/?[a-z]+(?: [a-z-]+="[^"<>]*")*>/.exec(rest)?.[0]
    const entity = /^&(\w+);/.exec(rest)
    if (tag) rest = rest.slice(tag.length)
    else if (rest.startsWith('<') || rest.startsWith('>'))
      throw new Error(`bare angle bracket at ${rest.slice(0, 20)}`)
    else if (rest.startsWith('&')) {
      const character = names.get(entity?.[1] ?? '')
      if (!entity || character === undefined) throw new Error(`bare ampersand at ${rest.slice(0, 20)}`)
      out += character
      rest = rest.slice(entity[0].length)
    } else {
      const length = /^[^<>&]+/.exec(rest)![0].length
      out += rest.slice(0, length)
      rest = rest.slice(length)
    }
  }
  return out
}
