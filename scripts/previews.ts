// `npm run previews`: renders the pictures for link previews of each figure. They are kept in the
// repository, so that a build needs no browser; a test fails when they are out of date.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { referenceFile } from '#datasets/referenceSchemas.ts'
import { manifestFile, pairFile } from '#datasets/schemas.ts'
import { ensureBrowser } from './browser.mjs'
import { palettePng, type Pixels } from './palettePng.ts'
import { PREVIEW, previewPictures } from './previewPictures.ts'

const DATA = 'public/data'
const OUT = 'public/previews'
const FONT =
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** Renders all previews of all pairs. Returns the exit code. */
export async function main(): Promise<number> {
  const { pairs, reference: path } = manifestFile.parse(await json('manifest.json'))
  const reference = path === undefined ? null : referenceFile.parse(await json(path))
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  try {
    const page = await browser.newPage({
      viewport: { width: PREVIEW.width, height: PREVIEW.height },
      deviceScaleFactor: 1,
    })
    const marks = new Map<string, Readonly<Record<string, string>>>()
    for (const { id, files } of pairs) {
      const pictures = previewPictures(pairFile.parse(await json(files.pair)), reference)
      for (const { figure, svg } of pictures) await draw(page, svg, join(OUT, id, `${figure}.png`))
      marks.set(id, Object.fromEntries(pictures.map(({ figure, mark }) => [figure, mark])))
    }
    await writeFile(
      join(OUT, 'marks.json'),
      `${JSON.stringify(Object.fromEntries(marks), null, 2)}\n`,
    )
  } finally {
    await browser.close()
  }
  return 0
}

async function draw(page: Page, svg: string, path: string): Promise<void> {
  const font = (await readFile(FONT)).toString('base64')
  const face = `@font-face{font-family:'Source Sans 3';font-weight:200 900;src:url(data:font/woff2;base64,${font})}`
  const { width, height } = PREVIEW
  const fits = `svg{display:block;width:${width}px;height:${height}px}`
  await page.setContent(`<style>${face}body{margin:0}${fits}</style>${svg}`)
  await page.evaluate(() => document.fonts.ready)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, palettePng(await pixelsOf(page, await page.screenshot())))
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

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(DATA, path), 'utf8'))
}
