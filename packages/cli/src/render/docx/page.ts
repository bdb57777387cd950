/** Size and margins of the pages: the reference’s, else A4 as theses in Indonesia have it. */
import type {ISectionPropertiesOptions} from 'docx'
import type {Page} from './reference.ts'
import type {Word} from './word.ts'

/** 4 cm on the left, else 3 cm. */
const thesis: Page = {width: 11906, height: 16838, top: 1701, right: 1701, bottom: 1701, left: 2268}

/** In twentieths of a point. */
export const pageOf = ({reference}: Word): Page => reference?.page ?? thesis

/** Width between the margins. */
export function textWidth(word: Word): number {
  const {width, left, right} = pageOf(word)
  return width - left - right
}

/** As the library has them. */
export function pageProperties(word: Word): ISectionPropertiesOptions {
  const {width, height, top, right, bottom, left} = pageOf(word)
  return {page: {size: {width, height}, margin: {top, right, bottom, left}}}
}
