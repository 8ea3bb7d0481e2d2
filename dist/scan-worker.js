#!/usr/bin/env node
import { runScanWorker } from './index.js'

await runScanWorker()
