/** Documents with citations and a reference list: our engine beside citeproc-js, each in a process of its own. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const styles = ['apa', 'chicago-author-date', 'chicago-notes-bibliography', 'ieee']
const file = fileURLToPath(new URL('./csl/rivals.mjs', import.meta.url))
const minutes = 60_000

/** Figures of one run; `undefined` where it took longer than five minutes. */
function measure(engine, style, items, citations) {
  const args = [file, engine, style, String(items), String(citations)]
  const {status, stdout, stderr, error} = spawnSync(process.execPath, args, {
    timeout: 5 * minutes,
    encoding: 'utf8'
  })
  if (error?.code === 'ETIMEDOUT') return undefined
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  return JSON.parse(stdout)
}

const ms = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)))
const beside = (ours, rival, key) =>
  rival ? `${ms(ours[key])} / ${ms(rival[key])} (${(rival[key] / ours[key]).toFixed(1)}×)` : ms(ours[key])

const rows = []
for (const [items, citations] of [
  [200, 300],
  [1000, 1500]
]) {
  for (const style of styles) {
    const ours = measure('ours', style, items, citations)
    const rival = measure('citeproc-js', style, items, citations)
    rows.push({
      document: `${style} ${items}/${citations}`,
      'load, cold': beside(ours, rival, 'load'),
      'load and document, cold': beside(ours, rival, 'cold'),
      'document, warm': beside(ours, rival, 'warm'),
      'two edits in the middle': beside(ours, rival, 'edit')
    })
  }
}
console.log('\nCSL: CPU ms, ours / citeproc-js (how many times ours), items/citations')
console.table(rows)

const growth = styles.map((style) => {
  const small = measure('ours', style, 1000, 2000)
  const large = measure('ours', style, 10_000, 20_000)
  return {
    style,
    '1000/2000': ms(small.warm),
    '10000/20000': ms(large.warm),
    exponent: Math.log10(large.warm / small.warm).toFixed(2)
  }
})
console.log('\nCSL: growth of ours, warm, CPU ms')
console.table(growth)
