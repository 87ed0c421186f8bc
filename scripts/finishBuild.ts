import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writePages, type Site } from './pages.tsx'
import { writePreviews } from './previews.ts'

/**
 * Makes a site of what the bundler left: previews of the figures, and pages that name them. One module
 * for both, because the build evaluates the app anew for each that it runs.
 */
export async function finishBuild(site: Site): Promise<void> {
  await writePreviews(site.outDir)
  await writePages(site)
  await takeManifests(site)
}

/** Vite's manifests tell `npm run size` what the pages load; they are no part of the site. */
async function takeManifests({ outDir }: Site): Promise<void> {
  const manifests = join(outDir, '.vite')
  await cp(manifests, '.vite', { recursive: true })
  await rm(manifests, { recursive: true })
}
