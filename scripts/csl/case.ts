/**
 * A case of CSL's official suite, as data: sections between `>>===== NAME =====>>` and
 * `<<===== NAME =====<<`.
 */

/** Sections of a case. */
export interface SuiteCase {
  mode: string
  csl: string
  result: string
  input: Array<Record<string, unknown>>
  citationItems: Array<Array<Record<string, unknown>>> | undefined
  citations: Array<[Record<string, unknown>, Array<[string, number]>, Array<[string, number]>]> | undefined
}

/** Reads a case; `undefined` where the text is none. */
export function readCase(text: string): SuiteCase | undefined {
  const section = (name: string): string | undefined =>
    new RegExp(`^>>=+ ${name} =+>>[ \\t]*\\r?\\n([\\s\\S]*?)^<<=+ ${name} =+<<`, 'm').exec(text)?.[1]
  const csl = section('CSL')
  const input = section('INPUT')
  if (csl === undefined || input === undefined) return undefined
  const json = <T>(name: string): T | undefined => {
    const body = section(name)
    return body === undefined ? undefined : (JSON.parse(body) as T)
  }
  return {
    mode: section('MODE')?.trim() ?? 'citation',
    csl: csl.trim(),
    result: trimEnds(section('RESULT') ?? ''),
    input: JSON.parse(input),
    citationItems: json('CITATION-ITEMS'),
    citations: json('CITATIONS')
  }
}

/** Line ends made alike; white space at the ends of lines, of the text, and beside `<div>` left out. */
export function trimEnds(text: string): string {
  return text
    .replace(/\s*(<\/?div[^>]*>)\s*/g, '$1')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')
}
