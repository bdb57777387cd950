/** The fields of an entry, as they should be, with the small slips that do not hide what was meant. */
import {isNameCode} from './characters.ts'
import type {Cursor} from './cursor.ts'
import type {FieldNode, Operand} from './tree.ts'

/** Code of the delimiter that closes what this one opens; `undefined` where it opens nothing. */
export function closeOf(code: number): number | undefined {
  return code === 123 ? 125 : code === 40 ? 41 : undefined
}

/** Fields up to the closing delimiter, which is passed; `undefined` where that cannot be. */
export function parseFields(
  cursor: Cursor,
  close: number
): {nodes: ReadonlyArray<FieldNode>; bodyEnd: number} | undefined {
  const nodes: FieldNode[] = []
  while (true) {
    cursor.skipSpace()
    const code = cursor.code
    if (code === 44) cursor.at++
    else if (code === close) {
      const bodyEnd = cursor.at++
      if (!goesOn(cursor)) return {nodes, bodyEnd}
      cursor.trouble(bodyEnd, bodyEnd + 1, 'Unexpected `}` before the last field, expected none', {
        actual: '}'
      })
    } else {
      const node = parseField(cursor, close)
      if (node === undefined) return undefined
      nodes.push(node)
    }
  }
}

/** Operands with `#` between them; `undefined` where one cannot be read. */
export function parseOperands(cursor: Cursor): Operand[] | undefined {
  let operands: Operand[] | undefined
  while (true) {
    const operand = cursor.operand()
    if (operand === undefined) return undefined
    if (operands === undefined) operands = [operand]
    else operands.push(operand)
    const end = cursor.at
    cursor.skipSpace()
    if (cursor.code !== 35) {
      cursor.at = end
      return operands
    }
    cursor.at++
    cursor.skipSpace()
  }
}

function parseField(cursor: Cursor, close: number): FieldNode | undefined {
  const start = cursor.at
  const name = cursor.lowerName()
  const nameEnd = cursor.at
  if (name === '') return undefined
  cursor.skipSpace()
  if (cursor.code === 61) cursor.at++
  else if (cursor.code === 123 || cursor.code === 34) {
    cursor.trouble(nameEnd, nameEnd, `Unexpected value after \`${name}\`, expected \`=\``, {expected: ['=']})
  } else return undefined
  cursor.skipSpace()
  const operands = parseOperands(cursor)
  if (operands === undefined) return undefined
  const end = cursor.at
  return endsWell(cursor, close) ? {start, end, name, nameEnd, operands} : undefined
}

/** After a value comes a comma or the end; another field shows that a comma is missing. */
function endsWell(cursor: Cursor, close: number): boolean {
  const end = cursor.at
  cursor.skipSpace()
  if (cursor.code === 44 || cursor.code === close) return true
  const name = fieldAhead(cursor)
  if (name === undefined) return false
  cursor.trouble(end, end, `Unexpected field \`${name}\`, expected a comma before it`, {expected: [',']})
  return true
}

/** Name of the field that starts here: a word and `=`. */
function fieldAhead(cursor: Cursor): string | undefined {
  const {text} = cursor
  let index = cursor.at
  while (isNameCode(text.charCodeAt(index))) index++
  const name = text.slice(cursor.at, index)
  while (text.charCodeAt(index) <= 32) index++
  return name !== '' && text.charCodeAt(index) === 61 ? name : undefined
}

/** Whether a comma and a field follow the brace that seemed to end the entry: then it is one too many. */
function goesOn(cursor: Cursor): boolean {
  const {text} = cursor
  let index = cursor.at
  while (text.charCodeAt(index) <= 32) index++
  if (text.charCodeAt(index) !== 44) return false
  index++
  while (text.charCodeAt(index) <= 32) index++
  const start = index
  while (isNameCode(text.charCodeAt(index))) index++
  if (index === start) return false
  while (text.charCodeAt(index) <= 32) index++
  return text.charCodeAt(index) === 61
}
