// `npm run lighthouse`: reports only. Lighthouse is heavy, so it is no dependency of this project.
import { mkdirSync, readFileSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { npx } from './npm.mjs'
import { serveBuild } from './serve.mjs'

const REPORT = 'reports/lighthouse'

if ((await npx(['lighthouse', '--version'], { stdio: 'ignore' })) !== 0) {
  console.error('Lighthouse is not installed: run `npm install --no-save lighthouse@12.8.2` first.')
  process.exit(1)
}

mkdirSync('reports', { recursive: true })
const { address, close } = await serveBuild()
const code = await npx(
  [
    'lighthouse',
    address,
    '--output=json',
    '--output=html',
    `--output-path=${REPORT}`,
    '--quiet',
    '--chrome-flags="--headless=new --no-sandbox"',
  ],
  { env: { ...process.env, CHROME_PATH: await ensureBrowser() } },
)
await close()

if (code === 0) {
  const { categories } = JSON.parse(readFileSync(`${REPORT}.report.json`, 'utf8'))
  for (const { title, score } of Object.values(categories)) {
    console.log(`${String(Math.round(score * 100)).padStart(4)}  ${title}`)
  }
  console.log(`The whole report: ${REPORT}.report.html`)
}
process.exitCode = code
