/** Counts as bars, drawn as inline SVG. */
import {escapeHtml} from './escape.ts'

/** A bar: its label and its count. */
export type Bar = readonly [label: string, count: number]

const height = 120
const step = 28

/** Upright bars, labels below, counts above; read out by its title. */
export function columns(title: string, bars: ReadonlyArray<Bar>): string {
  const most = Math.max(1, ...bars.map(([, count]) => count))
  const width = Math.max(bars.length * step, step)
  const drawn = bars.map(([label, count], index) => {
    const tall = Math.round((count / most) * (height - 20))
    const x = index * step
    const middle = x + step / 2
    return (
      `<rect x="${x + 4}" y="${height - tall}" width="${step - 8}" height="${tall}"/>` +
      (count > 0 ? `<text x="${middle}" y="${height - tall - 4}">${count}</text>` : '') +
      `<text x="${middle}" y="${height + 8}" transform="rotate(-60 ${middle} ${height + 8})" class="label">${escapeHtml(label)}</text>`
    )
  })
  return svg(title, width, height + 48, drawn, bars)
}

/** Bars that lie, each with its label before it. */
export function rows(title: string, bars: ReadonlyArray<Bar>): string {
  const most = Math.max(1, ...bars.map(([, count]) => count))
  const drawn = bars.map(([label, count], index) => {
    const y = index * 22
    const long = Math.round((count / most) * 240)
    return (
      `<text x="150" y="${y + 15}" class="row">${escapeHtml(label)}</text>` +
      `<rect x="158" y="${y + 3}" width="${long}" height="16"/>` +
      `<text x="${166 + long}" y="${y + 15}" class="count">${count}</text>`
    )
  })
  return svg(title, 430, bars.length * 22 + 4, drawn, bars)
}

function svg(
  title: string,
  width: number,
  tall: number,
  drawn: ReadonlyArray<string>,
  bars: ReadonlyArray<Bar>
): string {
  const spoken = bars.map(([label, count]) => `${label}: ${count}`).join(', ')
  return (
    `<figure><figcaption>${escapeHtml(title)}</figcaption>` +
    `<svg role="img" viewBox="-16 0 ${width + 16} ${tall}" width="${width + 16}" height="${tall}">` +
    `<title>${escapeHtml(title)}. ${escapeHtml(spoken)}</title>${drawn.join('')}</svg></figure>`
  )
}
