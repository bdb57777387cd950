/**
 * A citation as citeproc printed it, with its author in the running text where it is narrative.
 */
import type {Citation} from '../../citation.ts'
import type {RichText} from '../../rich-text.ts'
import {text} from '../../rich-text.ts'
import type {Frame} from '../style-xml.ts'
import {authorNames, nameTerms} from './authors.ts'
import type {Plan} from './clusters.ts'
import type {Prepared} from './prepare.ts'
import {richTextOf} from './read-tokens.ts'
import type {SessionOutput} from './session.ts'
import type {ClusterItem, CslEngine} from './types.ts'
import {hasUnprinted, withoutUnprinted} from './unprinted.ts'

/** The two pieces of a citation. */
export interface CitationParts {
  content: RichText
  /** What stands in the running text before a note. */
  author: RichText | undefined
}

/** What the citations of one document have in common. */
export interface Surroundings {
  prepared: Prepared
  output: SessionOutput
  frame: Frame
  inNote: boolean
}

/** Puts one citation together. */
export function citationParts(plan: Plan, around: Surroundings): CitationParts {
  const {citation, cluster, instead} = plan
  if (!cluster) return {content: instead, author: undefined}
  const named = authorsIn(plan, around)
  if (onlyAuthors(citation)) return {content: named, author: undefined}
  const printed = withoutUnprinted(around.output.citations.get(cluster.citationID) ?? '', around.frame)
  const content = richTextOf(printed, around.prepared.items)
  if (named.length === 0) return {content, author: undefined}
  if (around.inNote) return {content, author: named}
  return {content: content.length === 0 ? named : [...named, text(' '), ...content], author: undefined}
}

const onlyAuthors = ({cites}: Citation): boolean => cites.every(({form}) => form === 'author-only')

/** Names as the running text has them, with the affixes of author-only cites. */
function authorsIn({citation, authors, earlier}: Plan, {prepared, output}: Surroundings): RichText {
  const alone = onlyAuthors(citation)
  return authors.flatMap(({id, prefix = [], suffix = []}, index): RichText => {
    const name = authorOf(id, earlier.has(id), prepared, output.engine)
    return [...(index > 0 ? [text('; ')] : []), ...prefix, ...name, ...(alone ? suffix : [])]
  })
}

/** citeproc’s number for “cited before”. */
const subsequent = 1

function authorOf(key: string, before: boolean, prepared: Prepared, engine: CslEngine): RichText {
  const id = prepared.ids.get(key)!
  const item: ClusterItem = {id, 'author-only': true}
  const output = engine.makeCitationCluster([before ? {...item, position: subsequent} : item])
  if (output !== '' && !hasUnprinted(output)) return richTextOf(output, prepared.items)
  return [text(authorNames(prepared.input.copies.get(id)!, key, nameTerms(engine)))]
}
