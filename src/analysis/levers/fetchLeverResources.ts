import { DatasetError } from '#datasets/datasetError.ts'
import { fetchFile } from '#datasets/fetchFile.ts'
import { referenceFile, type Reference } from '#datasets/referenceSchemas.ts'
import { leverEngineOf } from './leverEngineOf.ts'
import type { LeverResources } from './leverResources.ts'

/**
 * Fetches the reference data of a vintage, or the `current` ones where that vintage has none, and adds
 * the constructor of the lever engine.
 *
 * @throws DatasetError when neither can be loaded.
 */
export async function fetchLeverResources(
  current: string,
  vintage: string | undefined,
  signal: AbortSignal,
): Promise<LeverResources> {
  const isOld = vintage !== undefined && !current.startsWith(`${vintage}/`)
  const old = isOld ? await fetchOld(`${vintage}/reference.json`, signal) : null
  const reference = old ?? (await fetchFile(current, referenceFile, signal))
  return { reference, engineOf: leverEngineOf }
}

async function fetchOld(path: string, signal: AbortSignal): Promise<Reference | null> {
  try {
    return await fetchFile(path, referenceFile, signal)
  } catch (error) {
    if (error instanceof DatasetError && error.reason === 'missing') return null
    throw error
  }
}
