import { checkReadsWithFaults } from './faults-of-other-logs.js'

checkReadsWithFaults('parquet')
