/** `doi = {https://doi.org/10.1/x}` becomes `doi = {10.1/x}`. */
import {checkDoi} from '../../identifiers/index.ts'
import {type Pass, valueEdits} from '../pass.ts'

/** DOIs. */
export const dois: Pass = {
  name: 'dois',
  wanted: (settings) => settings.dois,
  edits: (tree, context) =>
    valueEdits(tree, context, (value, {name}) => {
      if (name !== 'doi' || /[{}\\]/.test(value)) return undefined
      const checked = checkDoi(value)
      return 'value' in checked ? checked.value : undefined
    })
}
