/** A library of any size, the same at every run: articles, books, chapters, theses, with names from many languages. */

const surnames = [
  'Siregar',
  'Pécoud',
  'Weitzer',
  'Logan',
  'Parreñas',
  'Ørsted',
  'Nguyễn',
  'van den Berg',
  'Müller',
  'Wibowo'
]
const givens = ['Budi', 'Antoine', 'Ronald', 'T. K.', 'Rhacel', 'Hans', 'Thị', 'Jan', 'Jürgen', 'Sri']
const words = [
  'Migration',
  'Labour',
  'Policy',
  'Trafficking',
  'Protection',
  'Workers',
  'Border',
  'Region',
  'Data',
  'Study'
]
const types = ['article-journal', 'book', 'chapter', 'thesis', 'report']

/** `count` items of CSL-JSON. */
export function library(count) {
  return Array.from({length: count}, (_, index) => item(index))
}

function item(index) {
  const pick = (list, step) => list[(index * step + (index >> 3)) % list.length]
  const type = pick(types, 1)
  const names = Array.from({length: 1 + (index % 4)}, (_, n) => ({
    family: pick(surnames, 3 + n),
    given: pick(givens, 7 + n)
  }))
  const title = Array.from({length: 5}, (_, n) => pick(words, 3 + 2 * n)).join(' ')
  const journal = {
    'container-title': `Journal of ${pick(words, 11)}`,
    volume: String(1 + (index % 60)),
    issue: String(1 + (index % 6)),
    page: `${index % 500}-${(index % 500) + 17}`
  }
  const publisher = {publisher: `${pick(words, 13)} Press`, 'publisher-place': 'Jakarta'}
  return {
    id: `key${index}`,
    type,
    title: `${title} ${index}`,
    author: names,
    issued: {'date-parts': [[1960 + (index % 64)]]},
    ...(type === 'article-journal' ? journal : publisher),
    DOI: `10.1000/${index}`
  }
}
