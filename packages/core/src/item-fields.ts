/**
 * The variables of an item and what each means (CSL 1.0.2, appendix IV; csl-data.json).
 *
 * @example
 *   const fields: TextFields = {title: 'Signs', 'publisher-place': 'Chicago'}
 */
import type {DateValue, Name} from './item.ts'

/**
 * Text. Its light markup is `<i>`, `<b>`, `<sub>`, `<sup>`, `<span class="nocase">` (case stays) and
 * `<span style="font-variant:small-caps;">`.
 */
export type TextFields = {
  /** Abstract. */
  abstract?: string | undefined
  /** Short mark or note about the item, such as that a review includes it; prose goes to `note`. */
  annote?: string | undefined
  /** Archive, library or repository that keeps the item. */
  archive?: string | undefined
  /** Place of the archive. */
  'archive-place'?: string | undefined
  /** Collection within the archive. */
  archive_collection?: string | undefined
  /** Where in the archive it is kept: box, folder, shelf. */
  archive_location?: string | undefined
  /** Body that issues or judges: a patent office, a court, a ministry. */
  authority?: string | undefined
  /** Call number, by which a library finds it. */
  'call-number'?: string | undefined
  /** The id as a reference manager or a `.bib` file has it; not meant to be printed. */
  'citation-key'?: string | undefined
  /** Label that label styles print in a citation: `Ferr78`; the engine makes one where it is absent. */
  'citation-label'?: string | undefined
  /** Title of the series or collection it appeared in. */
  'collection-title'?: string | undefined
  /** Title of what contains it: the journal of an article, the book of a chapter, the album of a track. */
  'container-title'?: string | undefined
  /** Short form of `container-title`: `J. Ethn. Migr. Stud.` */
  'container-title-short'?: string | undefined
  /** Size or duration: `29 × 42 cm`, `94 min.` */
  dimensions?: string | undefined
  /** Subdivision of a court that has a `jurisdiction`. */
  division?: string | undefined
  /** Digital Object Identifier, without `https://doi.org/`: `10.1111/1467-9248.00128`. */
  DOI?: string | undefined
  /** Older name of `event-title`, which is to be used instead. */
  event?: string | undefined
  /** Where the event took place. */
  'event-place'?: string | undefined
  /** Name of the event it belongs to: conference, exhibition, meeting. */
  'event-title'?: string | undefined
  /** Kind of item, more exactly than its type: `Skripsi`, `Doctoral dissertation`, `White paper`; not its subject. */
  genre?: string | undefined
  /** International Standard Book Number. */
  ISBN?: string | undefined
  /** International Standard Serial Number. */
  ISSN?: string | undefined
  /** Short form of the journal’s title, as older CSL-JSON names `container-title-short`. */
  journalAbbreviation?: string | undefined
  /** Where it is in force or was decided: a country, a province, the court that heard a case. */
  jurisdiction?: string | undefined
  /** Keywords or tags, in one string. */
  keyword?: string | undefined
  /** Language of the item as a BCP 47 tag: `id`, `en-GB`. Styles change the case of English titles alone. */
  language?: string | undefined
  /** Licence, copyright or classification it is released under. */
  license?: string | undefined
  /** Format or medium: `DVD`, `PDF`, `Podcast`. */
  medium?: string | undefined
  /** Description or remark; annotated bibliographies print it. */
  note?: string | undefined
  /** Publisher of the original, where this is a republication. */
  'original-publisher'?: string | undefined
  /** Place of the original’s publisher. */
  'original-publisher-place'?: string | undefined
  /** Title of the original: the untranslated one of a translation. */
  'original-title'?: string | undefined
  /** Title of the part that is cited. */
  'part-title'?: string | undefined
  /** Number in PubMed Central. */
  PMCID?: string | undefined
  /** Number in PubMed. */
  PMID?: string | undefined
  /** Publisher; the university of a thesis, the institution of a report. */
  publisher?: string | undefined
  /** Place of the publisher. */
  'publisher-place'?: string | undefined
  /** What befell it: the procedural history of a case or law, a retraction, a cancellation. */
  references?: string | undefined
  /** Kind of the item that this one reviews. */
  'reviewed-genre'?: string | undefined
  /** Title of the item that this one reviews. */
  'reviewed-title'?: string | undefined
  /** Scale of a map or model: `1:25,000`. */
  scale?: string | undefined
  /** Short form of the title, as older CSL-JSON names `title-short`. */
  shortTitle?: string | undefined
  /** Where the record was found: a catalogue, a database. */
  source?: string | undefined
  /** State of publication: `in press`, `forthcoming`, `retracted`. */
  status?: string | undefined
  /** Title, with light markup (see this type). */
  title?: string | undefined
  /** Short form of `title`, for later notes and long names of laws. */
  'title-short'?: string | undefined
  /** Address. */
  URL?: string | undefined
  /** Title of the volume, or of a special issue or section of a periodical. */
  'volume-title'?: string | undefined
  /** Short form of `volume-title`. */
  'volume-title-short'?: string | undefined
  /** Letter that tells works of one year apart: the *a* of *2019a*; the engine sets it. */
  'year-suffix'?: string | undefined
}

/** Numbers, which may carry text: `2nd`, `S12`, `3-30`. */
export type NumberFields = {
  /** Number of the chapter, or of the track on an album. */
  'chapter-number'?: string | number | undefined
  /** Number of the item in the reference list, from 1; the engine sets it. */
  'citation-number'?: string | number | undefined
  /** Number within the series or collection. */
  'collection-number'?: string | number | undefined
  /** Edition of the item, or of what contains it: `2`, `Rev. ed.` */
  edition?: string | number | undefined
  /** Number of the note that first cites the item; the engine sets it. */
  'first-reference-note-number'?: string | number | undefined
  /** Issue of the journal or volume: `1`, `2-3`. */
  issue?: string | number | undefined
  /** Where in the item a cite points; belongs to the cite (see `Locator`), not to a record. */
  locator?: string | number | undefined
  /** Number that identifies the item: of a report, a patent, a law. */
  number?: string | number | undefined
  /** How many pages it has. */
  'number-of-pages'?: string | number | undefined
  /** How many volumes it has. */
  'number-of-volumes'?: string | number | undefined
  /** Pages it covers in what contains it: `1621-1638`. */
  page?: string | number | undefined
  /** First of these pages. */
  'page-first'?: string | number | undefined
  /** Number of the part, as CSL-JSON names `part-number`. */
  part?: string | number | undefined
  /** Number of the part that is cited. */
  'part-number'?: string | number | undefined
  /** Number of the printing, as CSL-JSON names `printing-number`. */
  printing?: string | number | undefined
  /** Number of the printing. */
  'printing-number'?: string | number | undefined
  /** Section of the item or of what contains it: the § of a law, the section of a newspaper. */
  section?: string | number | undefined
  /** Number of the supplement, as CSL-JSON names `supplement-number`. */
  supplement?: string | number | undefined
  /** Number of the supplement. */
  'supplement-number'?: string | number | undefined
  /** Version, of software say: `2.0.9`. */
  version?: string | number | undefined
  /** Volume of the item, or of what contains it. */
  volume?: string | number | undefined
}

/** Names, in the order in which they are printed. */
export type NameFields = {
  /** Who wrote or made it; of an interview, who was interviewed. */
  author?: ReadonlyArray<Name> | undefined
  /** Who chairs the session of a presentation. */
  chair?: ReadonlyArray<Name> | undefined
  /** Editor of the series. */
  'collection-editor'?: ReadonlyArray<Name> | undefined
  /** Who put the works of others together, as in an anthology. */
  compiler?: ReadonlyArray<Name> | undefined
  /** Composer. */
  composer?: ReadonlyArray<Name> | undefined
  /** Author of what contains it: of the book that holds the chapter. */
  'container-author'?: ReadonlyArray<Name> | undefined
  /** Lesser contributor, listed after *with*. */
  contributor?: ReadonlyArray<Name> | undefined
  /** Curator of an exhibition or collection. */
  curator?: ReadonlyArray<Name> | undefined
  /** Director of a film. */
  director?: ReadonlyArray<Name> | undefined
  /** Editor; of a chapter, the editor of its book. */
  editor?: ReadonlyArray<Name> | undefined
  /** Who both edited and translated it; engines find it by themselves where `editor` and `translator` agree. */
  'editor-translator'?: ReadonlyArray<Name> | undefined
  /** Managing editor (French *directeur de la publication*). */
  'editorial-director'?: ReadonlyArray<Name> | undefined
  /** Executive producer. */
  'executive-producer'?: ReadonlyArray<Name> | undefined
  /** Guest of a programme or podcast. */
  guest?: ReadonlyArray<Name> | undefined
  /** Host of a programme or podcast. */
  host?: ReadonlyArray<Name> | undefined
  /** Illustrator. */
  illustrator?: ReadonlyArray<Name> | undefined
  /** Who led the interview. */
  interviewer?: ReadonlyArray<Name> | undefined
  /** Who reads an audio book. */
  narrator?: ReadonlyArray<Name> | undefined
  /** Organiser of an event. */
  organizer?: ReadonlyArray<Name> | undefined
  /** Author of the original: of the book behind a screenplay, the historical author of a work. */
  'original-author'?: ReadonlyArray<Name> | undefined
  /** Performer: actor, musician. */
  performer?: ReadonlyArray<Name> | undefined
  /** Producer. */
  producer?: ReadonlyArray<Name> | undefined
  /** To whom a letter was written. */
  recipient?: ReadonlyArray<Name> | undefined
  /** Author of the item that this one reviews. */
  'reviewed-author'?: ReadonlyArray<Name> | undefined
  /** Writer of the script. */
  'script-writer'?: ReadonlyArray<Name> | undefined
  /** Creator of a series. */
  'series-creator'?: ReadonlyArray<Name> | undefined
  /** Translator. */
  translator?: ReadonlyArray<Name> | undefined
}

/** Dates. */
export type DateFields = {
  /** When it was looked up. */
  accessed?: DateValue | undefined
  /** When it could first be had: online before print, a treaty open for signature. */
  'available-date'?: DateValue | undefined
  /** When the event took place. */
  'event-date'?: DateValue | undefined
  /** When it was published or issued. */
  issued?: DateValue | undefined
  /** When the original was published. */
  'original-date'?: DateValue | undefined
  /** When it was handed in for publication. */
  submitted?: DateValue | undefined
}
