import * as z from 'zod/mini'

z.config({ jitless: true })

const LONGEST_LINK = 2000

const heightRead = z.object({ type: z.literal('corridor.height.read') })
const scenarioRead = z.object({ type: z.literal('corridor.scenario.read'), bus: z.string() })
const scenario = z.object({
  type: z.literal('corridor.scenario'),
  bus: z.string(),
  /** The assumptions as a link writes them; what is absent is at its default. */
  link: z.string().check(z.maxLength(LONGEST_LINK)),
})

/** True for a host's question how tall the embed is. */
export function isHeightRead(message: unknown): boolean {
  return heightRead.safeParse(message).success
}

/** True for the question which scenario is shown on this bus. */
export function isScenarioRead(message: unknown, bus: string): boolean {
  return scenarioRead.safeParse(message).data?.bus === bus
}

/** The link of a scenario that is told on this bus; `null` for any other message. */
export function scenarioIn(message: unknown, bus: string): string | null {
  const { data: told } = scenario.safeParse(message)
  return told?.bus === bus ? told.link : null
}
