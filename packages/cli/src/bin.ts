#!/usr/bin/env node
/** The program’s first lines: they load nothing that the version alone does not need. */
declare const SITASI_VERSION: string

const words = process.argv.slice(2)
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${SITASI_VERSION}\n`)
} else {
  const {main} = await import('./main.ts')
  await main()
}

export {}
