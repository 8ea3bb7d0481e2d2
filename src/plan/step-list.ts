import { findRemedy, quoteAwsFailure, readAwsFailure } from '../aws/errors.js'
import { UserError } from '../runtime/errors.js'
import type { PlanStep } from './plan.js'

/** The steps of a plan, in the order in which they ran. */
export interface StepList {
  ok(name: string, subject: string, message: string): void
  skipped(name: string, subject: string, message: string): void
  failed(name: string, subject: string, message: string, remedy: string): void
  /**
   * Adds the failure of a call, with the message of AWS. Throws an error that the user cannot fix.
   *
   * @param call the failed call; left out if the error names it
   */
  failedBy(name: string, subject: string, error: unknown, remedy: string, call?: string): void
  all(): readonly PlanStep[]
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
    ok: (name, subject, message) => add(name, subject, 'ok', message, null),
    skipped: (name, subject, message) => add(name, subject, 'skipped', message, null),
    failed: (name, subject, message, remedy) => add(name, subject, 'failed', message, remedy),
    failedBy(name, subject, error, remedy, call) {
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
    all: () => steps,
  }
}
