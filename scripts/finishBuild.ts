import { writePages, type Site } from './pages.tsx'
import { writePreviews } from './previews.ts'

/**
 * Makes a site of what the bundler left: previews of the figures, and pages that name them. One module
 * for both, because the build evaluates the app anew for each that it runs.
 */
export async function finishBuild(site: Site): Promise<void> {
  await writePreviews(site.outDir)
  await writePages(site)
}
