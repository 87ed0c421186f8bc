import { DatasetError } from '#datasets/datasetError.ts'
import { fetchFile } from '#datasets/fetchFile.ts'
import { referenceFields } from '#datasets/fileFields.ts'
import type { Reference } from '#datasets/referenceSchemas.ts'
import { leverEngineOf } from './leverEngineOf.ts'
import type { LeverResources } from './leverResources.ts'

/**
 * Fetches the reference data of an archived `vintage`, or the current ones where that has none.
 * Adds the constructor of the lever engine, so that its code is loaded on demand together with the
 * data.
 *
 * @param current the path of the current reference file, such as `2026-01-31/reference.json`
 * @param vintage the date of the data release that the link pins; `undefined` for the current one
 * @throws DatasetError when neither can be loaded.
 */
export async function fetchLeverResources(
  current: string,
  vintage: string | undefined,
  signal: AbortSignal,
): Promise<LeverResources> {
  const isArchived = vintage !== undefined && !current.startsWith(`${vintage}/`)
  const archived = isArchived ? await fetchArchived(`${vintage}/reference.json`, signal) : null
  const reference = archived ?? (await fetchFile(current, referenceFields, signal))
  return { reference, engineOf: leverEngineOf }
}

/** Fetches the reference file of an archived vintage; `null` if the site does not have it. */
async function fetchArchived(path: string, signal: AbortSignal): Promise<Reference | null> {
  try {
    return await fetchFile(path, referenceFields, signal)
  } catch (error) {
    if (error instanceof DatasetError && error.reason === 'missing') return null
    throw error
  }
}
