import type { Manifest, ManifestChunk } from 'vite'
import type { PagePath } from '#app/pageTitles.ts'

export const MESSAGES: readonly string[]
export const PAGE_CHUNKS: Readonly<Record<PagePath, readonly string[]>>
export function chunksOf(
  manifest: Manifest,
  entry: string,
  names: readonly string[],
): readonly ManifestChunk[]
