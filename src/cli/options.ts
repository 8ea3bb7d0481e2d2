import { INPUT_NAMES, INPUTS, type InputName } from '../settings/inputs.js'

/** An option of one command that is not an input of the action. */
export interface OwnOption {
  readonly kind: 'value' | 'switch'
  readonly placeholder: string
  readonly description: string
  readonly default: string
}

/** Inputs about facts that only the judgement of a bucket needs. */
const BUCKET_FACTS: ReadonlySet<InputName> = new Set(['owner-tag', 'accept-deny-policy'])

/** Inputs that say how logs on S3 are found and read. */
export const AWS_INPUTS: readonly InputName[] = INPUT_NAMES.filter(
  (name) => INPUTS[name].engine !== 'any' && !BUCKET_FACTS.has(name),
)

/** Inputs that the command line takes as options. */
export const OPTION_INPUTS: readonly InputName[] = INPUT_NAMES.filter(
  (name) => INPUTS[name].availableIn === 'both',
)
