import { INPUT_NAMES, type InputName, type RawInputs } from '../settings/inputs.js'
import { edits, nearestName, quoted } from '../settings/messages.js'

/** What a workflow's step was given. */
export interface ActionInputs {
  readonly raw: RawInputs
  /** Unknown inputs that are a slip of the pen away from a known one. */
  readonly problems: readonly string[]
  /** Other unknown inputs. */
  readonly warnings: readonly string[]
}

const PREFIX = 'INPUT_'

/** Edits between an unknown name and a known one up to which the known one was meant. */
const SLIP_EDITS = 2

/**
 * Reads the inputs where the runner puts them: `INPUT_` and the name in capitals, blanks as `_`, hyphens kept.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs
 *
 * The runner only warns of an unknown input, so a misspelt `buckets` would silently widen the check to all of them.
 */
export function readActionInputs(environment: NodeJS.ProcessEnv): ActionInputs {
  const raw: Partial<Record<InputName, string>> = {}
  const problems: string[] = []
  const warnings: string[] = []
  for (const [variable, value = ''] of Object.entries(environment)) {
    if (!variable.toUpperCase().startsWith(PREFIX)) continue
    const name = variable.slice(PREFIX.length).toLowerCase()
    if (isInputName(name)) {
      // Blanks can be part of a location, which stands on a line of its own.
      const text = name === 'log-location' ? value : value.trim()
      if (text.trim() !== '') raw[name] = text
      continue
    }
    const meant = INPUT_NAMES.find((known) => edits(name, known) <= SLIP_EDITS)
    if (meant !== undefined)
      problems.push(`${quoted(name)} is no input of this action. Did you mean ${meant}?`)
    else {
      const nearest = nearestName(name, INPUT_NAMES)
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
      warnings.push(`${quoted(name)} is no input of this action and does nothing.${hint}`)
    }
  }
  return { raw, problems, warnings }
}

function isInputName(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name)
}
