import { checkBytesRead } from './support/bytes-read.js'

checkBytesRead('partitioned-event-time', 'partitioned-delivery-time')
