import type { Reference } from '#datasets/referenceSchemas.ts'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { simulationsToShip } from '#analysis/simulation/shippedSimulations.ts'
import { needsReference } from '#analysis/figureNeeds.ts'
import { CATALOGUE } from '#figures/catalogue.ts'
import type { Text } from '#i18n/text.ts'
import { readLink } from '#state/link/link.ts'
import { yieldToMain } from '#files/formats/yieldToMain.ts'
import { briefingBody } from './briefingBody.tsx'
import { interactiveDocument } from './interactiveDocument.ts'
import type { PairFiles } from '#files/bundle/pairFiles.ts'
import { siteOf, type PrintableBriefing } from '#files/briefing/printableBriefing.ts'
import { fetchStandalone } from './standaloneScript.ts'
import { embeddedJson, type StandaloneData } from './standaloneData.ts'

/** The data that a standalone page needs besides the briefing to make its figures interactive. */
export type InteractiveParts = Readonly<{
  /** The pairs that the figures are about, each in each release they show. */
  pairs: readonly PairFiles[]
  /** Evidence on levers; embedded only where a figure needs it. */
  reference: Reference | null
  /** Whether figures have sliders. */
  controls: boolean
}>

/**
 * Writes a briefing as one self-contained HTML file: it opens from a disk, requests nothing from the
 * network, and its figures are interactive. It can be read without its script, too.
 *
 * @throws StandaloneError when the code of the figures cannot be loaded; the signal's reason, once
 *   it is aborted.
 */
export async function interactivePage(
  briefing: PrintableBriefing,
  parts: InteractiveParts,
  text: Text,
  signal?: AbortSignal,
  onProgress?: (done: number, of: number) => void,
): Promise<Blob> {
  // The code of the figures, then each page, then the data.
  const steps = briefing.pages.length + 2
  onProgress?.(0, steps)
  const standalone = await fetchStandalone(signal)
  const body = await briefingBody(briefing, text, signal, (done) => onProgress?.(done + 1, steps))
  onProgress?.(steps - 1, steps)
  await yieldToMain(signal)
  const data = embeddedJson(dataOf(briefing, parts, text))
  onProgress?.(steps, steps)
  return new Blob(interactiveDocument({ briefing, standalone, body, data }, text), {
    type: 'text/html',
  })
}

function dataOf(
  { pages }: PrintableBriefing,
  { pairs, reference, controls }: InteractiveParts,
  text: Text,
): StandaloneData {
  return {
    lang: text.lang,
    site: pages[0] ? siteOf(pages[0]) : '',
    controls,
    pairs: [...pairs],
    reference: pages.some(({ figure, attribution }) => {
      return needsReference(CATALOGUE[figure.id].needs, readLink(attribution.link).selection)
    })
      ? reference
      : null,
    figures: pages.map(({ figure: { id }, attribution: { link, pair: name, vintage } }) => {
      const pair = pairs.findIndex(
        (each) => each.pair.name === name && each.pair.vintage === vintage,
      )
      const { needs } = CATALOGUE[id]
      const shown = pairs[pair]
      const known = shown && knownOf(shown.pair, shown.chapters, reference)
      const simulations = known ? simulationsToShip({ needs, known, link }) : []
      return { figure: id, link, pair, simulations }
    }),
  }
}
