import { isRecord, type PlainRecord } from '#state/stored/isRecord.ts'

const LONGEST_LINK = 2000

/** True for a request for the height of the embed. */
export function isHeightRead(message: unknown): boolean {
  return isRecord(message) && message['type'] === 'corridor.height.read'
}

/** True for a request for the scenario shown on this bus. */
export function isScenarioRead(message: unknown, bus: string): boolean {
  return isOnBus(message, bus, 'corridor.scenario.read')
}

/**
 * The link in a message that sends a scenario on this bus, without the parts that are at their
 * default; `null` for any other message.
 */
export function scenarioIn(message: unknown, bus: string): string | null {
  if (!isOnBus(message, bus, 'corridor.scenario')) return null
  const { link } = message
  return typeof link === 'string' && link.length <= LONGEST_LINK ? link : null
}

function isOnBus(message: unknown, bus: string, type: string): message is PlainRecord {
  return isRecord(message) && message['type'] === type && message['bus'] === bus
}
