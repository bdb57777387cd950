export type {ValidationRule, ValidationRuleId} from './rules.ts'
export {validationRules} from './rules.ts'
export type {Validated, ValidateOptions} from './validate.ts'
export {validateItems} from './validate.ts'
