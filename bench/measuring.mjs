// What the benchmarks share in measuring.

/** @param {readonly number[]} numbers @returns {number} the median, or the upper one of an even number of them */
export function computeMedian(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** The command with real-time priority, for a machine that has other work. */
export function addRealTimePriority(command) {
  return ['chrt', '-r', '20', ...command]
}
