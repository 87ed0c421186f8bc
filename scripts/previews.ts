import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { manifestFile, pairFile } from '#datasets/schemas.ts'
import { HEADLESS_ARGS, findHeadless } from './browser.mjs'
import { palettePng, type Pixels } from './palettePng.ts'
import { PREVIEW, previewPath, previewPictures, type PreviewPicture } from './previewPictures.ts'

/** PNGs of earlier builds, by the hash of what they show. */
const CACHE = 'node_modules/.cache/previews'
const FONT =
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/**
 * Writes the picture that stands for each figure where its address is shared into a built site. Those
 * that have changed since the last build are drawn in Chromium; where none can be run, the site goes
 * without these pictures and a sentence says so.
 */
export async function writePreviews(outDir: string): Promise<void> {
  const pictures = await allPictures(join(outDir, 'data'))
  const missing = pictures.filter(({ cached }) => !existsSync(cached))
  if (missing.length > 0) {
    const problem = await drawAll(missing)
    if (problem !== null) {
      console.log(`Pages go without preview pictures, because ${problem}.`)
      return
    }
  }
  for (const { cached, path } of pictures) {
    const target = join(outDir, path)
    await mkdir(dirname(target), { recursive: true })
    await copyFile(cached, target)
  }
}

type Placed = PreviewPicture & Readonly<{ path: string; cached: string }>

async function allPictures(folder: string): Promise<Placed[]> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, path), 'utf8'))
  const { pairs, reference: path } = manifestFile.parse(await json('manifest.json'))
  const reference = path === undefined ? null : referenceFile.parse(await json(path))
  const ofPairs = await Promise.all(
    pairs.map(async ({ id, files }) =>
      previewPictures(pairFile.parse(await json(files.pair)), reference).map((picture) => ({
        ...picture,
        path: previewPath(id, picture.figure),
        cached: join(CACHE, `${picture.hash}.png`),
      })),
    ),
  )
  return ofPairs.flat()
}

/** Draws pictures into the cache; answers why it could not, or `null`. */
async function drawAll(pictures: readonly Placed[]): Promise<string | null> {
  try {
    const executablePath = findHeadless()
    if (executablePath === null) return 'no Chromium was found to draw them'

    const browser = await chromium.launch({ executablePath, args: HEADLESS_ARGS })
    try {
      const { width, height } = PREVIEW
      const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1 })
      await mkdir(CACHE, { recursive: true })
      for (const { svg, cached } of pictures) await draw(page, svg, cached)
      return null
    } finally {
      await browser.close()
    }
  } catch (error) {
    // Chromium may be there and still not start, for want of a library or of rights.
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    return `Chromium could not draw them (${reason})`
  }
}

async function draw(page: Page, svg: string, path: string): Promise<void> {
  const font = (await readFile(FONT)).toString('base64')
  const face = `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${font})}`
  const { width, height } = PREVIEW
  const fits = `svg{display:block;width:${width}px;height:${height}px}`
  await page.setContent(`<style>${face}body{margin:0}${fits}</style>${svg}`)
  await page.evaluate(() => document.fonts.ready)
  // Renamed once it is whole: another build may be looking for it.
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, palettePng(await pixelsOf(page, await page.screenshot())))
  await rename(unfinished, path)
}

/** Decodes a PNG in the browser. */
async function pixelsOf(page: Page, png: Buffer): Promise<Pixels> {
  const { width, height } = PREVIEW
  const packed = await page.evaluate(
    async ({ source, width: columns, height: rows }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const context = new OffscreenCanvas(columns, rows).getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data = [] } = context?.getImageData(0, 0, columns, rows) ?? {}
      return Array.from(data, (byte) => String.fromCodePoint(byte)).join('')
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, width, height },
  )
  return { width, height, rgba: Buffer.from(packed, 'latin1') }
}
