/** Pages of the rules, made from the headers of their files. */

/** An example, or another tag of a header. */
export interface RuleExample {
  kind: string
  text: string
}

/** A rule by the header of its file. */
export interface RuleHeader {
  file: string
  source: string
  id: string
  summary: string
  text: string
  examples: ReadonlyArray<RuleExample>
}

/** Every rule with a header that names it. */
export function rules(): ReadonlyArray<RuleHeader>

/** Every page by its name. */
export function pages(): ReadonlyMap<string, string>
