export type {
  CampusSettings,
  Preset,
  RecordContext,
  RecordFinding,
  RecordRule,
  Severities
} from '../rules/index.ts'
export {presets, recordRules} from '../rules/index.ts'
export type {Settled, SitasiConfig} from './config.ts'
export {settle} from './config.ts'
export type {Linted, LintOptions} from './library.ts'
export {lintLibrary} from './library.ts'
export {unsuppressed} from './suppress.ts'
