import { readFileSync } from 'node:fs'
import { interactivePage, type InteractiveParts } from '#files/html/interactivePage.ts'
import type { PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { readyBriefing } from './briefings.ts'
import { real, reference, text } from './packages.ts'

/** A briefing as one HTML file, from what the build left in `dist`. */
export async function interactiveFile(
  changes: Partial<PrintableBriefing> = {},
  parts: Partial<InteractiveParts> = {},
): Promise<string> {
  const briefing = await readyBriefing(changes)
  const fetched = globalThis.fetch
  globalThis.fetch = () => Promise.resolve(new Response(readFileSync('dist/standalone.json')))
  try {
    const file = await interactivePage(
      briefing,
      { pairs: [real], reference, controls: true, ...parts },
      text,
    )
    return await file.text()
  } finally {
    globalThis.fetch = fetched
  }
}
