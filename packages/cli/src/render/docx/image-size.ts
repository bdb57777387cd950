/**
 * What kind of picture some bytes are, and how large.
 *
 * @example
 *   pictureOf(bytesOfPng) // => {type: 'png', width: 640, height: 480}
 */

/** Kinds Word shows everywhere. */
export type PictureType = 'png' | 'jpg' | 'gif' | 'bmp'

/** Kind and size, in pixels. */
export interface PictureSize {
  type: PictureType
  width: number
  height: number
}

/** Reads the head of a picture; nothing where it is of no such kind. */
export function pictureOf(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const read of [png, gif, bmp, jpg]) {
    const found = read(view)
    if (found && found.width > 0 && found.height > 0) return found
  }
  return undefined
}

const starts = (view: DataView, ...codes: number[]) =>
  view.byteLength >= 26 && codes.every((code, index) => view.getUint8(index) === code)

const png = (view: DataView): PictureSize | undefined =>
  starts(view, 0x89, 0x50, 0x4e, 0x47)
    ? {type: 'png', width: view.getUint32(16), height: view.getUint32(20)}
    : undefined

const gif = (view: DataView): PictureSize | undefined =>
  starts(view, 0x47, 0x49, 0x46)
    ? {type: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true)}
    : undefined

const bmp = (view: DataView): PictureSize | undefined =>
  starts(view, 0x42, 0x4d)
    ? {type: 'bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true))}
    : undefined

/** A JPEG says its size in the segment of its frame. */
function jpg(view: DataView): PictureSize | undefined {
  if (!starts(view, 0xff, 0xd8)) return undefined
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return {type: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5)}
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
