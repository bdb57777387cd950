/** `npm start`: all set-up, then the main jobs on real input: a bibliography, and a thesis chapter that cites it. */
import './setup.mjs'
import {mkdirSync} from 'node:fs'
import {join, relative} from 'node:path'
import {root, runNode} from './lib/run.mjs'

runNode('examples/bibliography.mjs', [])

const folder = join(root, 'build', 'skripsi')
mkdirSync(folder, {recursive: true})
console.log(`\nBab 2 · Chapter 2\n${'─'.repeat(72)}`)
for (const name of ['bab-2', 'chapter-2']) {
  const page = join(folder, `${name}.html`)
  runNode('packages/cli/dist/bin.js', [
    'render',
    join(root, 'examples', 'skripsi', `${name}.md`),
    '--toc',
    '-o',
    page
  ])
  console.log(`${relative(root, page)}: open it in a browser`)
}
