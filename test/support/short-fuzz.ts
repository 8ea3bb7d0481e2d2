/** Loaded before each test file by `npm run test:fast`: a property is tried for a moment, whatever number of runs it asks for. */
import fc from 'fast-check'

fc.configureGlobal({ interruptAfterTimeLimit: 1_000 })
