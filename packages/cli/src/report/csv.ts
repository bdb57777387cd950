/** The report as a table for spreadsheets (RFC 4180), in UTF-8 with the mark that Excel looks for. */
import type {ReportFacts} from './facts.ts'

/** One line a work; the first line names the columns. */
export function reportCsv({works}: ReportFacts): string {
  const head = ['key', 'authors', 'year', 'title', 'type', 'doi', 'times cited', 'cited at', 'problems']
  const rows = works.map(({key, authors, year, title, type, doi, cited, problems}) => [
    key,
    authors,
    year,
    title,
    type,
    doi,
    String(cited.length),
    cited.join('; '),
    problems.map(({message}) => message).join('; ')
  ])
  return `\ufeff${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
