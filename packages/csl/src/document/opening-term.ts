/**
 * Terms at the beginning of a note's sentence: `ibid.` becomes `Ibid.`
 */
import {mapText, type Out, plainOf, withKids} from '../tree/out.ts'
import {capitalizeFirst} from '../tree/text-case.ts'
import type {CiteInput} from './request.ts'

/** Whether a cite begins a sentence of the note: it is first, or what its author put before ends one. */
export function opensSentence(cite: CiteInput, index: number): boolean {
  if (cite.prefix === undefined) return index === 0
  const before = plainOf(cite.prefix).trim()
  return /[.!?]["”’]?$/.test(before) && /\s/.test(before)
}

/** The cite with its first letter as a capital, where a term comes first. */
export function capitalTerm(out: Out): Out {
  let done = false
  const visit = (each: Out): Out => {
    if (done) return each
    if (typeof each === 'string') {
      done = each.trim() !== ''
      return each
    }
    if (each.role === 'term') {
      done = true
      return capitalLeaf(each)
    }
    for (let index = 0; index < each.kids.length && !done; index++) {
      const kid = each.kids[index]!
      const other = visit(kid)
      if (other !== kid) return withKids(each, each.kids.with(index, other))
    }
    return each
  }
  return visit(out)
}

function capitalLeaf(out: Out): Out {
  let first = true
  return mapText(out, (text) => {
    if (!first) return text
    first = false
    return capitalizeFirst(text)
  })
}
