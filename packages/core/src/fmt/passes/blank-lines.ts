/** One empty line between entries, none at the start, one line break at the end. */
import type {Edit} from '../../edits.ts'
import {isClosed, type Pass} from '../pass.ts'

/** Comments between entries, and what stands between `@string`s, stay as they are. */
export const blankLines: Pass = {
  name: 'blank-lines',
  wanted: () => true,
  edits({text, blocks}, {newline}) {
    const edits: Edit[] = []
    blocks.forEach((block, index) => {
      const before = blocks[index - 1]
      const after = blocks[index + 1]
      if (block.kind === 'entry' && !isClosed(block)) return
      const isBlank = block.kind === 'junk' && text.slice(block.start, block.end).trim() === ''
      if (isBlank && (!before || !after)) edits.push({...block, text: before ? newline : ''})
      else if (isBlank && before!.kind === 'entry' && after!.kind === 'entry')
        edits.push({...block, text: newline + newline})
      else if (block.kind === 'entry' && after?.kind === 'entry')
        edits.push({start: block.end, end: block.end, text: newline + newline})
      else if (!after && block.kind !== 'junk') edits.push({start: block.end, end: block.end, text: newline})
    })
    return edits.map(({start, end, text}) => ({start, end, text}))
  }
}
