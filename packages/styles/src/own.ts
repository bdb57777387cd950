/** The set packed into this package. Stands beside `node.ts`, so that `../data` is right in sources and bundle. */
import {fileURLToPath} from 'node:url'
import {openStyles, type Styles} from './node/open.ts'

/** Folder of the package’s own set. */
export const ownFolder = (): string => fileURLToPath(new URL('../data', import.meta.url))

let opened: Styles | undefined
const own = (): Styles => {
  opened ??= openStyles(ownFolder())
  return opened
}

/** {@inheritDoc Styles.findStyle} */
export const findStyle: Styles['findStyle'] = (name) => own().findStyle(name)
/** {@inheritDoc Styles.searchStyles} */
export const searchStyles: Styles['searchStyles'] = (words, options) => own().searchStyles(words, options)
/** {@inheritDoc Styles.styleFacts} */
export const styleFacts: Styles['styleFacts'] = (id) => own().styleFacts(id)
/** {@inheritDoc Styles.listStyles} */
export const listStyles: Styles['listStyles'] = () => own().listStyles()
/** {@inheritDoc Styles.listDependents} */
export const listDependents: Styles['listDependents'] = () => own().listDependents()
/** {@inheritDoc Styles.styleXml} */
export const styleXml: Styles['styleXml'] = (name) => own().styleXml(name)
/** {@inheritDoc Styles.locales} */
export const locales: Styles['locales'] = () => own().locales()
/** {@inheritDoc Styles.resolveLocale} */
export const resolveLocale: Styles['resolveLocale'] = (tag) => own().resolveLocale(tag)
/** {@inheritDoc Styles.localeChain} */
export const localeChain: Styles['localeChain'] = (tag) => own().localeChain(tag)
/** {@inheritDoc Styles.localeXml} */
export const localeXml: Styles['localeXml'] = (tag, options) => own().localeXml(tag, options)
/** {@inheritDoc Styles.setInfo} */
export const setInfo: Styles['setInfo'] = () => own().setInfo()
