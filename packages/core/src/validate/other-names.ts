/**
 * What other tools call a type or a variable, and what CSL calls it. A type is read so; a variable’s name is only
 * suggested.
 *
 * @example
 *   otherVariables.get('journal') // => 'container-title'
 */
import type {ItemType, VariableName} from '../variables.ts'

/** Types of Zotero, Crossref, BibTeX and RIS. */
export const otherTypes: ReadonlyMap<string, ItemType> = new Map<string, ItemType>([
  ['artwork', 'graphic'],
  ['audioRecording', 'song'],
  ['blogPost', 'post-weblog'],
  ['book-chapter', 'chapter'],
  ['bookSection', 'chapter'],
  ['case', 'legal_case'],
  ['computerProgram', 'software'],
  ['conference', 'paper-conference'],
  ['conferencePaper', 'paper-conference'],
  ['dictionaryEntry', 'entry-dictionary'],
  ['dissertation', 'thesis'],
  ['email', 'personal_communication'],
  ['encyclopediaArticle', 'entry-encyclopedia'],
  ['film', 'motion_picture'],
  ['forumPost', 'post'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['journal-article', 'article-journal'],
  ['journalArticle', 'article-journal'],
  ['JOUR', 'article-journal'],
  ['law', 'legislation'],
  ['letter', 'personal_communication'],
  ['magazineArticle', 'article-magazine'],
  ['mastersthesis', 'thesis'],
  ['misc', 'document'],
  ['newspaperArticle', 'article-newspaper'],
  ['online', 'webpage'],
  ['phdthesis', 'thesis'],
  ['podcast', 'broadcast'],
  ['posted-content', 'article'],
  ['preprint', 'article'],
  ['presentation', 'speech'],
  ['proceedings-article', 'paper-conference'],
  ['radioBroadcast', 'broadcast'],
  ['statute', 'legislation'],
  ['techreport', 'report'],
  ['tvBroadcast', 'broadcast'],
  ['unpublished', 'manuscript'],
  ['videoRecording', 'motion_picture'],
  ['website', 'webpage']
])

/** Fields of Zotero, Crossref, BibTeX and older CSL. */
export const otherVariables: ReadonlyMap<string, VariableName> = new Map<string, VariableName>([
  ['abstractNote', 'abstract'],
  ['accessDate', 'accessed'],
  ['address', 'publisher-place'],
  ['authors', 'author'],
  ['bookTitle', 'container-title'],
  ['booktitle', 'container-title'],
  ['conference', 'event-title'],
  ['creators', 'author'],
  ['date', 'issued'],
  ['editors', 'editor'],
  ['institution', 'publisher'],
  ['journal', 'container-title'],
  ['journaltitle', 'container-title'],
  ['key', 'citation-key'],
  ['keywords', 'keyword'],
  ['lang', 'language'],
  ['location', 'publisher-place'],
  ['pages', 'page'],
  ['place', 'publisher-place'],
  ['publicationTitle', 'container-title'],
  ['published', 'issued'],
  ['rights', 'license'],
  ['school', 'publisher'],
  ['series', 'collection-title'],
  ['subtitle', 'title'],
  ['tags', 'keyword'],
  ['university', 'publisher'],
  ['urldate', 'accessed'],
  ['year', 'issued']
])
