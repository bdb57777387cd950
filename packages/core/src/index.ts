export type {Bibliography, Entry, Extra} from './bibliography.ts'
export {bibliography} from './bibliography.ts'
export type {Citation, Cite, CiteForm, Locator, LocatorLabel} from './citation.ts'
export {locatorLabels} from './citation.ts'
export type {Diagnostic, Place, Point, Related, Severity} from './diagnostic.ts'
export type {
  BibliographyRequest,
  Engine,
  EngineName,
  ListLook,
  Rendered,
  RenderedEntry,
  RenderRequest
} from './engine/index.ts'
export {engineNames, formatBibliography, loadEngine} from './engine/index.ts'
export {SitasiError} from './error.ts'
export type {Codec, Format, Parsed, ParseOptions, WriteOptions, Written} from './formats/format.ts'
export type {DateParts, DateValue, Item, Name} from './item.ts'
export {nearest} from './nearest.ts'
export type {Places} from './places.ts'
export {placesOf} from './places.ts'
export type {Link, Mark, RichNode, RichText, Span, Text} from './rich-text.ts'
export {markTypes, plain, text} from './rich-text.ts'
export {doiUrl, safeUrl} from './urls.ts'
export type {
  DateVariableName,
  ItemType,
  NameVariable,
  NumberVariable,
  StandardVariable,
  VariableName
} from './variables.ts'
export {dateVariables, itemTypes, nameVariables, numberVariables, standardVariables} from './variables.ts'
export type {
  HastElement,
  HastNode,
  MdastNode,
  MdastParent,
  ReferenceList,
  Writer,
  WriterInfo,
  WriterName
} from './writers/index.ts'
export {
  inlineHast,
  inlineMdast,
  listHast,
  listMdast,
  loadWriter,
  writerNames,
  writers
} from './writers/index.ts'
