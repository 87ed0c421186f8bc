import * as z from 'zod/mini'

z.config({ jitless: true })

const LONGEST_LINK = 2000

const heightRead = z.object({ type: z.literal('corridor.height.read') })
const scenarioRead = z.object({ type: z.literal('corridor.scenario.read'), bus: z.string() })
const scenario = z.object({
  type: z.literal('corridor.scenario'),
  bus: z.string(),
  /** The assumptions in the form of a link; absent ones are at their default. */
  link: z.string().check(z.maxLength(LONGEST_LINK)),
})

/** True for a request for the height of the embed. */
export function isHeightRead(message: unknown): boolean {
  return heightRead.safeParse(message).success
}

/** True for a request for the scenario shown on this bus. */
export function isScenarioRead(message: unknown, bus: string): boolean {
  return scenarioRead.safeParse(message).data?.bus === bus
}

/** The link in a message that sends a scenario on this bus; `null` for any other message. */
export function scenarioIn(message: unknown, bus: string): string | null {
  const { data: parsed } = scenario.safeParse(message)
  return parsed?.bus === bus ? parsed.link : null
}
