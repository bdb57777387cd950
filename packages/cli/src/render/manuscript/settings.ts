/** What the caller of `citeManuscript` asks for. */
import type {Options, StyleLibrary} from 'remark-sitasi'
import type {CiteStyle} from '../options.ts'

/** What the caller asks for; it wins over the front matter. */
export interface CiteSettings {
  options: Options
  styles: StyleLibrary
  /** `'formatted'`, or what LaTeX or Typst are left to do. */
  citeStyle: CiteStyle
  /** Folder the output goes to: addresses of files are relative to it. */
  outputFolder: string
}
