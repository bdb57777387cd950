/**
 * The locator at the start of what follows a key, as pandoc reads it.
 *
 * @example
 *   parseLocator(', pp. 33-35 and passim') // => {label: 'page', value: '33-35', end: 11}
 *   parseLocator('{}, 99 years later')     // => {end: 2}
 */
import type {LocatorLabel} from '../citation.ts'
import {labelAt} from './labels.ts'
import {valueLength} from './value.ts'

/** What was read, and where the suffix goes on. */
export interface ParsedLocator {
  /** Absent for `{}`, which says that there is none. */
  label?: LocatorLabel
  value?: string
  /** Offset after it. */
  end: number
}

/** How to read. */
export interface LocatorOptions {
  /** BCP 47 tag of the document: its words come first (default: `'en'`). */
  lang?: string | undefined
}

/** Reads; `undefined` where a text does not start with a locator. */
export function parseLocator(text: string, options: LocatorOptions = {}): ParsedLocator | undefined {
  const start = /^\s*,?\s*/.exec(text.slice(0, 20))?.[0].length ?? 0
  return text[start] === '{' ? braced(text, start, options) : plainly(text, start, options)
}

/** A label and a value, or a value that is a number. */
function plainly(text: string, start: number, {lang}: LocatorOptions): ParsedLocator | undefined {
  const rest = text.slice(start, start + 400)
  const typed = labelAt(rest, lang)
  if (typed) {
    const spaces = spacesAt(rest, typed.length)
    const from = typed.length + spaces
    const length = valueLength(rest.slice(from), {labelled: true})
    if (length > 0) {
      return {label: typed.label, value: tidy(rest.slice(from, from + length)), end: start + from + length}
    }
  }
  const length = valueLength(rest, {labelled: false})
  return length === 0 ? undefined : {label: 'page', value: tidy(rest.slice(0, length)), end: start + length}
}

/** `{pp. iv, vi-xi}`: all of it, whatever it looks like. */
function braced(text: string, start: number, {lang}: LocatorOptions): ParsedLocator | undefined {
  const close = closingBrace(text, start)
  if (close < 0) return undefined
  const inner = text.slice(start + 1, close).trim()
  if (inner === '') return {end: close + 1}
  const typed = labelAt(inner, lang)
  const value = typed ? inner.slice(typed.length).trim() : inner
  if (typed && value !== '') return {label: typed.label, value: tidy(value), end: close + 1}
  return {label: 'page', value: tidy(inner), end: close + 1}
}

function closingBrace(text: string, open: number): number {
  let depth = 0
  for (let index = open; index < text.length; index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index
  }
  return -1
}

const spacesAt = (text: string, from: number): number => /^\s*/.exec(text.slice(from, from + 10))![0].length

/** One space for several, one hyphen for a dash of hyphens (`33 -- 35` is `33-35`), a dash between brackets. */
const tidy = (value: string): string =>
  value
    .replace(/\s{0,9}-{1,3}\s{0,9}/g, '-')
    .replace(/([)\]])-(?=[([])/g, '$1–')
    .replace(/\s+/g, ' ')
