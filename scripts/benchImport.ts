// `npm run bench:import`: how long it takes to read one pair out of a million rows of Comtrade+ into
// a package and to chart it, beside a bare pass of papaparse over the same file, in turns; and how
// much memory it takes for 100 MB and for 1 GB. Not part of `npm test`. Exit code 1 if a goal is
// missed.
//   --rows 1000000 --rounds 3
import { createReadStream, mkdtempSync, openAsBlob, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Papa from 'papaparse'
import { knownOf } from '#analysis/levers/knownOf.ts'
import { attributionOf } from '#files/briefing/attribution.ts'
import { fileView } from '#files/briefing/fileView.ts'
import { PICTURE_SIZES, pictureOptionsOf } from '#files/pictures/pictureSizes.ts'
import { svgPicture } from '#files/pictures/svgPicture.tsx'
import { en } from '#i18n/en.ts'
import { makeText } from '#i18n/text.ts'
import { readPair } from '#imports/importFiles.ts'
import { writeComtradeFile } from './bench/comtradeFile.ts'
import { goal, printGoals } from './bench/goals.mjs'
import { machineScore, printMachine } from './bench/machine.mjs'

const PAIR = 'DEU-FRA'
const MOST_TIMES = 1.5
const MOST_MEGABYTES = 300
const SIZES = [100, 1000]
/** As many rows as make a megabyte. */
const ROWS_PER_MEGABYTE = 2776
const MEGABYTE = 1e6

const text = makeText('en', en)
const nowhere = { site: '', made: '' }

export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000000' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const folder = mkdtempSync(join(tmpdir(), 'corridor-import-'))
  const path = join(folder, 'rows.csv')
  const scores = [machineScore()]
  try {
    const ratios = await ratiosOf(path, Number(values.rows), Number(values.rounds))
    const growth = await growthOf(path)
    scores.push(machineScore())
    const isReached = printGoals([
      goal({
        name: 'one pair read, made into a package and charted, as a share of papaparse alone',
        rounds: ratios,
        relation: '≤',
        bound: MOST_TIMES,
        isWorstTaken: true,
      }),
      ...growth.map(({ megabytes, grown }) =>
        goal({
          name: `memory that ${megabytes} MB take`,
          rounds: [grown],
          unit: 'MB',
          relation: '≤',
          bound: MOST_MEGABYTES,
        }),
      ),
    ])
    printMachine(scores, 'none')
    return isReached ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How many times as long each round takes, the one that is first in turns. */
async function ratiosOf(path: string, rows: number, rounds: number): Promise<readonly number[]> {
  writeComtradeFile(path, rows)
  console.log(`${rows} rows, ${Math.round(statSync(path).size / MEGABYTE)} MB`)
  const ratios = []
  for (let round = 0; round < rounds; round += 1) {
    const passes = [() => secondsOf(() => barePass(path)), () => secondsOf(() => chartedPair(path))]
    const isTurned = round % 2 === 1
    const seconds = []
    // oxlint-disable-next-line no-await-in-loop -- what is timed runs alone
    for (const pass of isTurned ? passes.toReversed() : passes) seconds.push(await pass())
    const [bare = 0, charted = 0] = isTurned ? seconds.toReversed() : seconds
    ratios.push(charted / bare)
    const speeds = [bare, charted].map((each) => Math.round(rows / each).toLocaleString('en'))
    console.log(`round ${round + 1}: papaparse ${speeds[0]} rows/s, charted ${speeds[1]} rows/s`)
  }
  return ratios
}

async function growthOf(path: string) {
  const found = []
  for (const megabytes of SIZES) {
    writeComtradeFile(path, megabytes * ROWS_PER_MEGABYTE)
    const before = process.memoryUsage.rss()
    let most = before
    // oxlint-disable-next-line no-await-in-loop -- what is measured runs alone
    await chartedPair(path, () => {
      most = Math.max(most, process.memoryUsage.rss())
    })
    found.push({ megabytes, grown: (most - before) / MEGABYTE })
  }
  return found
}

async function secondsOf(pass: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await pass()
  return (performance.now() - start) / 1000
}

function barePass(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createReadStream(path, { highWaterMark: 1 << 20 })
    const chunk = () => {}
    Papa.parse(stream, { chunk, complete: () => resolve(), error: reject })
  })
}

async function chartedPair(path: string, onProgress = () => {}): Promise<void> {
  const file = new File([await openAsBlob(path)], 'rows.csv')
  const { pair, chapters } = await readPair([file], PAIR, {
    answers: {},
    signal: new AbortController().signal,
    onProgress,
    day: '2026-01-01',
    taken: [],
    text,
  })
  const view = fileView({ figure: 'path', link: '' }, knownOf(pair, chapters, null), nowhere, text)
  const content = { ...view, attribution: attributionOf(pair, '', nowhere) }
  const svg = svgPicture(content, pictureOptionsOf(PICTURE_SIZES.social, 'light'), text)
  if (!svg.includes('<path')) throw new Error('The chart of the pair is empty.')
}
