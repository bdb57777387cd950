/** What the words of `sitasi render` ask for. */
import {extname} from 'node:path'
import type {Context} from './command.ts'
import {type CiteStyle, citeStyles, type Target, targetNamed, targetOfPath, targets} from './render/index.ts'
import {UsageError} from './usage-error.ts'

/** What `--to` says, else what the output’s name says, else HTML. */
export function targetOf({args}: Context): Target {
  const names = targets.map(({name}) => name)
  const asked = args.value('to')
  const output = args.value('output')
  if (asked !== undefined) {
    const found = targetNamed(asked)
    if (found) return found
    throw new UsageError('error.not-one-of', {found: asked, option: '--to'}, names)
  }
  const extension = output === undefined ? '' : extname(output)
  if (extension === '') return targets[0]!
  const found = targetOfPath(output!)
  if (found) return found
  throw new UsageError('error.unknown-extension', {found: extension, formats: names.join(', ')}, [])
}

/** Which target each way of leaving citations is for. */
const citeTargets: Readonly<Record<CiteStyle, string | undefined>> = {
  formatted: undefined,
  biblatex: 'latex',
  natbib: 'latex',
  typst: 'typst'
}

/** How citations are written; each way is for its own target. */
export function citeStyleOf({args}: Context, target: Target): CiteStyle {
  const asked = args.on('biblatex')
    ? 'biblatex'
    : args.on('natbib')
      ? 'natbib'
      : (args.value('cite-style') ?? 'formatted')
  const found = citeStyles.find((style) => style === asked)
  const fitting = citeStyles.filter((style) => [undefined, target.name].includes(citeTargets[style]))
  if (found && fitting.includes(found)) return found
  throw new UsageError(
    'error.cite-style',
    {found: asked, target: target.name, formats: fitting.join(', ')},
    fitting
  )
}
