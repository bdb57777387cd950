/** Finds a format by its name, or by a file’s name and first characters. */
import type {Format} from './format.ts'
import {formats} from './list.ts'

/** The format of a name or another name of it, in any case; `undefined` where there is none. */
export function findFormat(name: string): Format | undefined {
  const wanted = name.trim().toLowerCase()
  return formats.find((format) => format.name === wanted || format.aliases?.includes(wanted))
}

/**
 * The format of a file, by what it looks like and then by its name’s ending; `undefined` where neither
 * tells. Never throws. `head` is the first 4,096 characters.
 */
export function detectFormat(path: string | undefined, head: string): Format | undefined {
  const ending = /\.([^./\\]{1,12})$/.exec(path ?? '')?.[1]?.toLowerCase()
  const readable = formats.filter((format) => format.reads)
  const named = ending === undefined ? [] : readable.filter((format) => format.extensions.includes(ending))
  const start = head.slice(0, 4096).replace(/^\ufeff/, '')
  return (
    named.find((format) => format.detect?.(start)) ??
    readable.find((format) => format.detect?.(start)) ??
    named[0]
  )
}
