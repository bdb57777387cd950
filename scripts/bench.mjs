/** `npm run bench`: all set-up, then the tables of figures; `npm run bench -- start` runs one of them. */
import './setup.mjs'
import {runNode} from './lib/run.mjs'

runNode('bench/run.mjs', process.argv.slice(2))
