import { checkBytesRead } from './support/bytes-read.js'

checkBytesRead('flat', 'slashless')
