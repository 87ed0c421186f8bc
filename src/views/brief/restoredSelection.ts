import type { Manifest } from '#datasets/schemas.ts'
import type { BundledScenario } from '#files/bundle/bundleFormat.ts'
import { MODEL_VERSION } from '#model/version.ts'
import { readLink, writeLink } from '#state/link/link.ts'
import type { Selection } from '#state/link/selection.ts'

/**
 * Returns the scenario of a bundle as a selection: only what differs from this site's defaults. It is
 * pinned where the bundle has other figures or was made with other equations.
 */
export function restoredSelection(
  { pair, vintage, model, name, link }: BundledScenario,
  manifest: Pick<Manifest, 'pairs' | 'vintage'> | undefined,
): Selection {
  const isDefaultPair = pair === manifest?.pairs[0]?.id
  const isCurrent = vintage === manifest?.vintage && model === MODEL_VERSION
  const restored = {
    ...readLink(link).selection,
    ...(!isDefaultPair && { pair }),
    ...(!isCurrent && { vintage, model }),
    ...(name !== '' && { name }),
  }
  // Only what a link can express is taken from the file.
  return readLink(writeLink(restored)).selection
}
