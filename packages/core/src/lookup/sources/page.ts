/** Web pages: what they say about themselves (Highwire’s and Dublin Core’s meta elements, Open Graph, JSON-LD). */

import {readPage} from '../page-facts.ts'
import {itemOfPage} from '../page-item.ts'
import type {Source} from './source.ts'

/** Any page. */
export const page: Source = {
  name: 'page',
  title: 'web page',
  kinds: ['url'],
  base: '',
  accept: 'text/html, application/xhtml+xml',
  address: ({value}) => value,
  read(text, {value}) {
    const item = itemOfPage(readPage(text), value)
    return item ? {item} : {unreadable: 'no page with a title'}
  }
}
