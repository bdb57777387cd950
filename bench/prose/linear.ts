/** Times `checkProse` on theses of growing size: `node scripts/prose/run.mjs bench/prose/linear.ts`. */
import {checkProse} from '../../packages/core/src/prose/index.ts'
import {type ThesisSize, thesis} from './thesis.ts'

const sizes: ReadonlyArray<ThesisSize> = [
  {citations: 600, works: 200, wordsBetween: 100},
  {citations: 2_500, works: 1_250, wordsBetween: 20},
  {citations: 5_000, works: 2_500, wordsBetween: 20},
  {citations: 10_000, works: 5_000, wordsBetween: 20},
  {citations: 20_000, works: 10_000, wordsBetween: 20}
]

checkProse(thesis({citations: 200, works: 100, wordsBetween: 20}))
for (const size of sizes) {
  const text = thesis(size)
  const start = performance.now()
  const found = checkProse(text).length
  const took = performance.now() - start
  const rate = ((1000 * took) / size.citations).toFixed(0)
  console.log(
    `${String(size.citations).padStart(6)} citations, ${String(size.works).padStart(6)} works, ${String(Math.round(text.length / 1000)).padStart(5)} kB: ${took.toFixed(0).padStart(6)} ms, ${rate} µs per citation, ${found} diagnostics`
  )
}
