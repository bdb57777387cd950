/** What the plugin leaves on a file. */
import type {SitasiData} from './document.ts'

declare module 'vfile' {
  interface DataMap {
    /** Items, citations, what is cited, missing and uncited: for other plugins. */
    sitasi: SitasiData
  }
}
