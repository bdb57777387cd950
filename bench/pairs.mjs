/**
 * Times two ways to do the same thing in turn, A B A B …, so that both meet the same machine.
 *
 * @example
 *   await pair({runs: 20, ours: () => …, rival: () => …}) // => {ours: {min, median}, rival: {min, median}}
 */
import {spawnSync} from 'node:child_process'

/** Milliseconds of both, minimum and median. */
export async function pair({runs, warmup = 1, ours, rival}) {
  const times = {ours: [], rival: []}
  for (let run = -warmup; run < runs; run++) {
    for (const [name, work] of [
      ['ours', ours],
      ['rival', rival]
    ]) {
      if (!work) continue
      const start = performance.now()
      await work()
      if (run >= 0) times[name].push(performance.now() - start)
    }
  }
  return {ours: summary(times.ours), rival: rival ? summary(times.rival) : undefined}
}

/** Runs a program to its end; it must succeed. */
export function program(file, args, input) {
  const {status, stderr} = spawnSync(process.execPath, [file, ...args], {input, maxBuffer: 2 ** 30})
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${stderr}`)
}

function summary(times) {
  const sorted = times.toSorted((a, b) => a - b)
  return {min: sorted[0], median: sorted[Math.floor(sorted.length / 2)]}
}

/** A row of the table: what, ours and the rival’s time, how many times the rival’s time ours is. */
export function row(what, rivalName, {ours, rival}) {
  const ratio = rival ? (ours.min / rival.min).toFixed(2) : ''
  return {
    what,
    'ours ms (min/median)': figures(ours),
    rival: rivalName ?? '',
    'rival ms (min/median)': rival ? figures(rival) : '',
    'ours ÷ rival (min)': ratio
  }
}

const figures = ({min, median}) => `${round(min)} / ${round(median)}`
const round = (ms) => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)))
