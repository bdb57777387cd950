/** `npm test`: all set-up, then every test; arguments go to vitest (`npm test -- test/cli`). */
import './setup.mjs'
import {runNode} from './lib/run.mjs'

runNode('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)])
