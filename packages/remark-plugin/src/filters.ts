/** Which items a list of several holds. */
import type {Item} from '@sitasi/core'
import type {ListOptions} from './options.ts'

/** Whether a list's options say anything of its items. */
export const isFiltered = ({type, notType, keyword, language, keys}: ListOptions): boolean =>
  [type, notType, keyword, language, keys].some((each) => each !== undefined)

/** Whether an item belongs to a list. */
export function belongs(item: Item, options: ListOptions): boolean {
  const {type, notType, keyword, language, keys} = options
  return (
    (type === undefined || arrayOf(type).includes(item.type)) &&
    (notType === undefined || !arrayOf(notType).includes(item.type)) &&
    (keyword === undefined || hasKeyword(item, arrayOf(keyword))) &&
    (language === undefined || arrayOf(language).some((tag) => isLanguage(item.language, tag))) &&
    (keys === undefined || keys.includes(item.id))
  )
}

const arrayOf = (value: string | ReadonlyArray<string>): ReadonlyArray<string> =>
  typeof value === 'string' ? [value] : value

function hasKeyword({keyword, categories = []}: Item, wanted: ReadonlyArray<string>): boolean {
  const own = [...(keyword ?? '').split(/[,;]/), ...categories].map((word) => word.trim().toLowerCase())
  return wanted.some((word) => own.includes(word.toLowerCase()))
}

const isLanguage = (language: string | undefined, tag: string): boolean =>
  language?.toLowerCase().split(/[-_]/)[0] === tag.toLowerCase().split(/[-_]/)[0]
