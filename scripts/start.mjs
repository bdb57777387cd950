/** `npm start`: all set-up, then the main job on real input. */
import './setup.mjs'
import {runNode} from './lib/run.mjs'

runNode('examples/bibliography.mjs', [])
