import type { Manifest, ManifestChunk } from 'vite'

export const WORDS: readonly string[]
export const PAGE_CHUNKS: Readonly<
  Record<'' | 'compare/' | 'brief/' | 'sources/', readonly string[]>
>
export function chunksOf(
  manifest: Manifest,
  entry: string,
  names: readonly string[],
): readonly ManifestChunk[]
