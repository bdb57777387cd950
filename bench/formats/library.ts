/** A library of any size, made up reproducibly: what both sides of a comparison read. */

const families = [
  'Siregar',
  'Weitzer',
  'van der Berg',
  'Pécoud',
  'Müller',
  "O'Neil",
  'Parreñas',
  'de la Cruz'
]
const given = ['Budi', 'Jane', 'Johann Wolfgang', 'R. S.', 'Ayu', 'Émile']
const vocabulary = (
  'the|rise|of|human|trafficking|in|{Southeast Asia}|labour|migration|policy|{DNA}|testing|\\emph{overview}|and|' +
  'counter|networks|study|Review|Convention|Rights|workers|{IOM}|\\& law|50\\%|G{\\"o}del|method|on|for|a|to|from|with'
).split('|')

/** A small linear congruential generator: the same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** A .bib file of so many entries, about 750 bytes each. */
export function library(size: number): string {
  const next = numbers(42)
  const pick = <T>(list: ReadonlyArray<T>): T => list[next(list.length)]!
  const title = (length: number) => Array.from({length}, () => pick(vocabulary)).join(' ')
  const name = () => `${pick(families)}, ${pick(given)}`
  const entries: string[] = []
  for (let index = 0; index < size; index++) {
    entries.push(`@article{key${index},
  author = {${name()} and ${name()} and ${name()}},
  title = {${title(10)}},
  journal = {${title(4)}},
  year = {${1900 + next(125)}},
  month = ${pick(['jan', 'oct', 'dec'])},
  volume = {${next(90)}},
  number = {${next(12)}},
  pages = {${next(900)}--${next(900)}},
  doi = {10.1234/abc.${index}},
  issn = {1234-5678},
  url = {https://example.org/articles/${index}},
  keywords = {migration, rights, law},
  abstract = {${title(40)}}
}
`)
  }
  return entries.join('\n')
}
