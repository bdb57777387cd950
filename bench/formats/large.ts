/** Large .bib files: time and memory of reading and writing, which are to grow as the file does. */
import {parseBib} from '../../packages/core/src/formats/bibtex/parse.ts'
import {parseTree} from '../../packages/core/src/formats/bibtex/syntax/parse.ts'
import {writeBib} from '../../packages/core/src/formats/bibtex/write.ts'
import {library} from './library.ts'

/** Prints a row for each number of entries. */
export function main(sizes: ReadonlyArray<number>): void {
  const rows = (sizes.length > 0 ? sizes : [1000, 10_000, 100_000]).map((size) => {
    const text = library(size)
    const tree = timed(() => parseTree(text).blocks.length)
    let items: ReturnType<typeof parseBib>['entries'] = []
    const read = timed(() => {
      items = parseBib(text).entries
    })
    const plain = items.map(({item}) => ({item}))
    const write = timed(() => writeBib(plain, 'bibtex'))
    return {
      entries: size,
      'MB of text': Math.round(text.length / 1e5) / 10,
      'syntax tree, ms': tree,
      'to CSL, ms': read,
      'from CSL, ms': write,
      'MB in memory': Math.round(process.memoryUsage().rss / 1e6)
    }
  })
  console.table(rows)
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return Math.round(performance.now() - start)
}
