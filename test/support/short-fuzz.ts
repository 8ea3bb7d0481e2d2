/**
 * `npm run test:fast` loads this before each test file. It limits the time of a property, whatever number of runs the
 * property asks for.
 */
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 250 })
