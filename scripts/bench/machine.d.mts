export function machineScore(): number
export function printMachine(scores: readonly number[], browserVersion: string): unknown
