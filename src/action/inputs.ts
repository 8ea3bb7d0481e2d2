import { getInput } from '@actions/core'
import { INPUT_NAMES, INPUTS, type InputName, type RawInputs } from '../settings/inputs.js'
import { countEdits, findNearestName, quoteText } from '../settings/messages.js'

/** The inputs of a workflow step, and problems with their names. */
interface ActionInputs {
  readonly raw: RawInputs
  /** Unknown inputs that look like a misspelt known input, and inputs that are given twice. */
  readonly problems: readonly string[]
  /** Other unknown inputs. */
  readonly warnings: readonly string[]
}

const PREFIX = 'INPUT_'

/** Most edits between an unknown name and the known name that it suggests. */
const TYPO_EDITS = 2

/**
 * Reads the inputs. The runner passes each as `INPUT_` and its name in upper case, with `_` for blanks and with
 * hyphens. https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs The runner only
 * warns about an unknown input. A misspelt `buckets` would widen the check to all buckets without a message.
 */
export function readActionInputs(platform: NodeJS.Platform = process.platform): ActionInputs {
  const raw: Partial<Record<InputName, string>> = {}
  for (const name of INPUT_NAMES) {
    const text = readInput(name)
    if (text.trim() !== '') raw[name] = text
  }
  return { raw, ...checkNames(process.env, platform) }
}

/** Keeps the blanks of a path, which can be part of its name. Removes only the line ends of a YAML block. */
function readInput(name: InputName): string {
  const { kind } = INPUTS[name]
  if (kind !== 'path' && kind !== 'locations') return getInput(name)
  return getInput(name, { trimWhitespace: false }).replace(/[\r\n]+$/, '')
}

function checkNames(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Pick<ActionInputs, 'problems' | 'warnings'> {
  const problems: string[] = []
  const warnings: string[] = []
  for (const [variable, value = ''] of Object.entries(environment)) {
    const upperCase = variable.toUpperCase()
    if (!upperCase.startsWith(PREFIX)) continue
    const name = upperCase.slice(PREFIX.length).toLowerCase()
    // Windows ignores the case of a variable's name.
    if (variable !== upperCase && platform !== 'win32') {
      if (!isInputName(name) || value === '') continue
      if (environment[upperCase] === undefined)
        warnings.push(
          `The environment variable ${quoteText(variable)} is not an input and does nothing: the runner gives inputs in upper case. Give ${name} in the step's \`with\`.`,
        )
      else
        problems.push(
          `${name} is given twice: as ${upperCase} and as ${quoteText(variable)}. Rename the second environment variable.`,
        )
      continue
    }
    if (isInputName(name)) continue
    const meant = INPUT_NAMES.find((known) => countEdits(name, known) <= TYPO_EDITS)
    if (meant !== undefined)
      problems.push(`${quoteText(name)} is not an input of this action. Did you mean ${meant}?`)
    else {
      const nearest = findNearestName(name, INPUT_NAMES)
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
      warnings.push(`${quoteText(name)} is not an input of this action and does nothing.${hint}`)
    }
  }
  return { problems, warnings }
}

function isInputName(name: string): name is InputName {
  return (INPUT_NAMES as readonly string[]).includes(name)
}
