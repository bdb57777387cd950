/** Sets of severities and demands under one name. */
import type {CampusSettings} from './records/settings.ts'
import type {Severities} from './rule.ts'

/** A preset; later ones, and the configuration’s own rules, win over earlier ones. */
export interface Preset {
  severities: Severities
  campus?: CampusSettings
}

/**
 * * `recommended` — every rule as it is.
 * * `thesis` — what a committee notices counts for more.
 * * `skripsi-id` — so too, and what Indonesian campuses commonly ask for: 15 works, 80 % of the last ten
 *   years, 60 % primary sources, no Wikipedia and no blogs.
 * * `zotero` — without what Zotero’s exports always have.
 */
export const presets: Readonly<Record<string, Preset>> = {
  recommended: {severities: {}},
  thesis: {
    severities: {
      'record-accessed': 'warning',
      'record-consistent': 'warning',
      'record-doi-in-url': 'warning',
      'record-duplicate': 'error'
    }
  },
  'skripsi-id': {
    severities: {
      'record-accessed': 'warning',
      'record-consistent': 'warning',
      'record-duplicate': 'error',
      'record-language': 'warning'
    },
    campus: {
      minimum: 15,
      recent: {years: 10, share: 0.8},
      primary: 0.6,
      banned: ['wikipedia', 'blogspot', 'wordpress.com', 'scribd', 'brainly'],
      online: false
    }
  },
  zotero: {severities: {'record-acronym': 'off', 'record-accessed': 'off'}}
}
