/** What the plugin runs on: how files are read and where styles come from, when no option says it. */
import type {ReadFile, StyleLibrary} from './options.ts'

/** Node, a browser, a test. */
export interface Host {
  /** Absent where there are no files. */
  readFile?: ReadFile | undefined
  openStyles(): Promise<StyleLibrary>
}
