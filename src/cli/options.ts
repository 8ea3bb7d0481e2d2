import { INPUT_NAMES, INPUTS, type InputName } from '../settings/inputs.js'

/** An option of one command that is not an input of the action. */
export interface OwnOption {
  readonly kind: 'value' | 'switch'
  readonly placeholder: string
  readonly description: string
  readonly default: string
}

/** Inputs that say how AWS is reached. */
export const AWS_INPUTS: readonly InputName[] = INPUT_NAMES.filter((name) => INPUTS[name].engine !== 'any')

/** Inputs that the command line takes as options. */
export const OPTION_INPUTS: readonly InputName[] = INPUT_NAMES.filter(
  (name) => INPUTS[name].availableIn === 'both',
)
