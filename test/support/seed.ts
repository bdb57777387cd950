/**
 * Property tests run on the same cases everywhere, so that a change is what makes them fail; `FC_SEED=…` asks for
 * others. A counterexample found so becomes a case of its own.
 */
import fc from 'fast-check'

fc.configureGlobal({seed: Number(process.env['FC_SEED'] ?? 20_261_121)})
