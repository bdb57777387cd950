/**
 * The configuration of a thesis: which rules count how much, and what a campus asks for.
 *
 * @example
 *   // sitasi.config.json
 *   {"presets": ["skripsi-id"], "rules": {"record-acronym": "off"}, "campus": {"minimum": 20}}
 */
import type {Severity} from '../diagnostic.ts'
import {SitasiError} from '../error.ts'
import {nearest} from '../nearest.ts'
import {type CampusSettings, presets, proseRules, recordRules, type Severities} from '../rules/index.ts'

/** What a configuration file holds; every part may be missing. */
export interface SitasiConfig {
  /** Names of presets; later ones win (default: `'recommended'`). */
  presets?: string | ReadonlyArray<string> | undefined
  /** Severities by rule id, over those of the presets. */
  rules?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** What the campus asks for, over what the presets do. */
  campus?: CampusSettings | undefined
  /** Libraries that documents cite from, by their paths from the configuration’s folder. */
  bibliography?: string | ReadonlyArray<string> | undefined
}

/** A configuration, put together. */
export interface Settled {
  severities: Severities
  campus: CampusSettings
  bibliography: ReadonlyArray<string>
}

const names = ['presets', 'rules', 'campus', 'bibliography']
const severities = ['error', 'warning', 'info', 'off']

/** Diagnostics of readers and of the resolver, which can be set like rules. */
const others = [
  'unknown-key',
  'uncited-entry',
  'duplicate-key',
  'unknown-command',
  'undefined-macro',
  'duplicate-field',
  'odd-key'
]

/**
 * Reads one.
 *
 * @throws {SitasiError} `bad-config` where a name or a value is not known, with the nearest
 */
export function settle(value: unknown, path = 'configuration'): Settled {
  const config = record(value, path)
  for (const name of Object.keys(config)) {
    if (!names.includes(name) && name !== '$schema') throw bad(path, name, nearest(name, names), names)
  }
  const asked = list(config['presets'] ?? 'recommended', path, 'presets').map((name) => {
    if (Object.hasOwn(presets, name)) return presets[name]!
    throw bad(path, name, nearest(name, Object.keys(presets)), Object.keys(presets))
  })
  const own = readSeverities(config['rules'] ?? {}, path)
  const campus = record(config['campus'] ?? {}, path) as CampusSettings
  return {
    severities: Object.assign(
      Object.create(null),
      ...asked.map((each) => each.severities),
      own
    ) as Severities,
    campus: Object.assign(
      {},
      ...asked.map((each) => each.campus ?? {}),
      readCampus(campus, path)
    ) as CampusSettings,
    bibliography: list(config['bibliography'] ?? [], path, 'bibliography')
  }
}

function readSeverities(value: unknown, path: string): Severities {
  const ids = [...recordRules, ...proseRules].map(({id}) => id).concat(others)
  const rules = record(value, path)
  for (const [id, severity] of Object.entries(rules)) {
    if (!ids.includes(id)) throw bad(path, id, nearest(id, ids), [])
    if (!severities.includes(String(severity))) throw bad(path, String(severity), [], severities)
  }
  return rules as Severities
}

/** Each demand, and whether a value can be one. */
const demands: Readonly<Record<keyof CampusSettings, (value: unknown) => boolean>> = {
  minimum: (value) => Number.isInteger(value),
  recent: (value) =>
    isShare((value as {share?: unknown} | null)?.share) &&
    Number.isInteger((value as {years?: unknown}).years),
  primary: isShare,
  banned: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
  online: (value) => typeof value === 'boolean'
}

function readCampus(campus: CampusSettings, path: string): CampusSettings {
  for (const [name, value] of Object.entries(campus)) {
    if (!Object.hasOwn(demands, name))
      throw bad(path, name, nearest(name, Object.keys(demands)), Object.keys(demands))
    if (!demands[name as keyof CampusSettings](value))
      throw bad(path, `campus.${name}: ${JSON.stringify(value)}`, [], [])
  }
  return campus
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1
}

function record(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw bad(path, String(value), [], ['{…}'])
}

function list(value: unknown, path: string, name: string): ReadonlyArray<string> {
  const all = typeof value === 'string' ? [value] : value
  if (Array.isArray(all) && all.every((each) => typeof each === 'string')) return all
  throw bad(path, `${name}: ${JSON.stringify(value)}`, [], [])
}

function bad(
  path: string,
  found: string,
  near: ReadonlyArray<string>,
  all: ReadonlyArray<string>
): SitasiError {
  return new SitasiError('bad-config', `Unexpected \`${found}\` in \`${path}\``, {
    expected: near.length > 0 ? near : all
  })
}
