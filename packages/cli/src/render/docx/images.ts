/** The pictures of a document, read before it is written. */
import type {ParagraphChild} from 'docx'
import {cannotKeep} from '../diagnostics.ts'
import {type Blocks, everyInline, type Image} from '../document.ts'
import type {Job} from '../writer.ts'
import {type PictureSize, pictureOf} from './image-size.ts'
import type {Word} from './word.ts'

/** A picture with its bytes. */
export interface Picture extends PictureSize {
  data: Uint8Array
}

/** Width between the margins, in pixels of 1/96 inch: 14 cm; and the height of a page’s text. */
const widest = 529
const highest = 860

/** Reads each picture once; what cannot be read is reported. */
export async function readPictures(blocks: Blocks, {options, report}: Job): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const inline of everyInline(blocks)) {
    if (inline.type !== 'image' || pictures.has(inline.url)) continue
    const data = dataOf(inline.url) ?? (await options.readImage?.(inline.url))
    const size = data && pictureOf(data)
    if (data && size) pictures.set(inline.url, {...size, data})
    else
      report(
        cannotKeep(
          `image \`${inline.url.slice(0, 60)}\` (not a PNG, JPEG, GIF or BMP in the document’s folder)`,
          'docx',
          inline.place
        )
      )
  }
  return pictures
}

function dataOf(url: string): Uint8Array | undefined {
  const found = /^data:image\/\w+;base64,(.*)$/i.exec(url)
  return found ? Uint8Array.from(atob(found[1]!), (character) => character.charCodeAt(0)) : undefined
}

/** The picture, no larger than the page; its description where there is none. */
export function imageRun({url, alt}: Image, {library, pictures}: Word): ParagraphChild {
  const picture = pictures.get(url)
  if (!picture) return new library.TextRun({text: alt})
  const scale = Math.min(1, widest / picture.width, highest / picture.height)
  return new library.ImageRun({
    type: picture.type,
    data: picture.data,
    transformation: {width: Math.round(picture.width * scale), height: Math.round(picture.height * scale)},
    altText: {name: alt, title: alt, description: alt}
  })
}
