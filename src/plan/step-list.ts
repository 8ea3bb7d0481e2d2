import { findRemedy, quoteAwsFailure, readAwsFailure } from '../aws/errors.js'
import { UserError } from '../runtime/errors.js'
import type { PlanStep } from './plan.js'

/** The steps of a plan, in the order in which they ran. */
export interface StepList {
  addOk(name: string, subject: string, message: string): void
  addSkipped(name: string, subject: string, message: string): void
  addFailed(name: string, subject: string, message: string, remedy: string): void
  /**
   * Adds the failure of a call, with the message of AWS. Throws an error that the user cannot fix.
   *
   * @param call the failed call; left out if the error names it
   */
  addFailedBy(name: string, subject: string, error: unknown, remedy: string, call?: string): void
  listAll(): readonly PlanStep[]
}

/** Creates an empty list of steps. */
export function createStepList(): StepList {
  const steps: PlanStep[] = []
  const add = (
    name: string,
    subject: string,
    state: PlanStep['state'],
    message: string,
    remedy: string | null,
  ) => void steps.push({ name, subject, state, message, remedy })
  return {
    addOk: (name, subject, message) => add(name, subject, 'ok', message, null),
    addSkipped: (name, subject, message) => add(name, subject, 'skipped', message, null),
    addFailed: (name, subject, message, remedy) => add(name, subject, 'failed', message, remedy),
    addFailedBy(name, subject, error, remedy, call) {
      if (error instanceof UserError) return add(name, subject, 'failed', error.message, remedy)
      if (call === undefined) throw error
      const failure = readAwsFailure(error)
      add(
        name,
        subject,
        'failed',
        `${call} failed: ${quoteAwsFailure(failure)}`,
        findRemedy(failure) ?? remedy,
      )
    },
    listAll: () => steps,
  }
}
