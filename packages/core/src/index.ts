export type {Bibliography, Entry, Extra} from './bibliography.ts'
export {bibliography} from './bibliography.ts'
export type {Citation, Cite, CiteForm, Locator, LocatorLabel} from './citation.ts'
export {locatorLabels} from './citation.ts'
export type {Diagnostic, Place, Point, Related, Severity} from './diagnostic.ts'
export type {Decoded} from './encoding.ts'
export {decode} from './encoding.ts'
export type {Engine, ListLook, Rendered, RenderedEntry, RenderRequest} from './engine/engine.ts'
export type {BibliographyRequest, EngineName} from './engine/index.ts'
export {engineNames, formatBibliography, loadEngine} from './engine/index.ts'
export {SitasiError} from './error.ts'
export {detectFormat, findFormat} from './formats/find.ts'
export type {Codec, Format, Parsed, ParseOptions, WriteOptions, Written} from './formats/format.ts'
export {formats} from './formats/list.ts'
export type {DateParts, DateValue, Item, Name} from './item.ts'
export type {DateFields, NameFields, NumberFields, TextFields} from './item-fields.ts'
export type {JsonPath, JsonRead} from './json-places.ts'
export {parseJsonWithPlaces} from './json-places.ts'
export {languageTag} from './languages.ts'
export {nearest} from './nearest.ts'
export type {Places} from './places.ts'
export {placesOf} from './places.ts'
export type {ReadOptions} from './read.ts'
export {readEntries, writeEntries} from './read.ts'
export type {Resolved, ResolveOptions} from './resolve.ts'
export {resolve, suggester} from './resolve.ts'
export type {Link, Mark, RichNode, RichText, Span, Text} from './rich-text.ts'
export {markTypes, plain, text} from './rich-text.ts'
export type {Validated, ValidateOptions, ValidationRule, ValidationRuleId} from './validate/index.ts'
export {validateItems, validationRules} from './validate/index.ts'
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
