import { checkLogsIn } from './logs-that-prove-nothing.js'

checkLogsIn('S3')
