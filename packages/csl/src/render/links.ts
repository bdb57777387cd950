/**
 * Links of the variables that identify a work on the web.
 *
 * @example
 *   linkOf('DOI', '10.1000/182') // => 'https://doi.org/10.1000/182'
 */

const resolvers: Readonly<Record<string, string>> = {
  DOI: 'https://doi.org/',
  PMID: 'https://www.ncbi.nlm.nih.gov/pubmed/',
  PMCID: 'https://www.ncbi.nlm.nih.gov/pmc/articles/'
}

const web = /^https?:\/\//i

/** Where the variable's text points; `undefined` where it names no web address. */
export function linkOf(variable: string, text: string): string | undefined {
  const value = text.trim()
  if (variable === 'URL') return web.test(value) ? value : undefined
  if (!Object.hasOwn(resolvers, variable) || value === '') return undefined
  if (web.test(value)) return value
  return resolvers[variable] + value.replace(/^(?:doi|pmid|pmcid):\s*/i, '')
}
