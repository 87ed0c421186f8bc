import type { Manifest, ManifestChunk } from 'vite'
import type { PagePath } from '#app/pageTitles.ts'

export const PAGE_CHUNKS: Readonly<Record<PagePath, string>>
export function chunksOf(manifest: Manifest, names: readonly string[]): readonly ManifestChunk[]
