// `npm run mutation`: mutation testing of the model with Stryker; fails below a score of 85 %. Not
// part of `npm test`: it takes half an hour or more.
//   --part draws|rest  only one of the two parts
// The code of the random draws is a separate part, run with its own tests only: instrumented code
// is many times slower, and nothing else in the model runs as often. Reports: reports/mutation.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'

const LEAST = 85
const DRAWS = [
  'chance/noise',
  'chance/noiseSeries',
  'chance/draws',
  'chance/drawSums',
  'math/randomNumbers',
  'math/normalProbability',
  'math/normalQuantile',
].map((name) => `src/model/${name}.ts`)
const PARTS = {
  draws: {
    mutate: DRAWS,
    tests:
      'tests/model/{chance/{noise,draws,simulator,chanceAtEnd,spreads},math/normal,oracles}.test.ts',
  },
  rest: {
    mutate: ['src/model/**/*.ts', ...DRAWS.map((file) => `!${file}`)],
    tests: 'tests/model/**/*.test.ts',
  },
}

const { values: chosen } = parseArgs({ options: { part: { type: 'string' } } })
const parts = Object.keys(PARTS).filter((part) => !chosen.part || part === chosen.part)
if (parts.length === 0) {
  console.error(`There is no part ${chosen.part}. Ask for ${Object.keys(PARTS).join(' or ')}.`)
  process.exit(2)
}

const counts = { noticed: 0, all: 0 }
for (const part of parts) {
  const { noticed, all } = await measured(part)
  counts.noticed += noticed
  counts.all += all
  console.log(`${part}: ${noticed} of ${all} faults noticed`)
}
const score = Number(((100 * counts.noticed) / counts.all).toFixed(2))
writeFileSync('reports/mutation/score.json', `${JSON.stringify({ parts, ...counts, score })}\n`)
console.log(`${counts.noticed} of ${counts.all} faults noticed: ${score} % (at least ${LEAST})`)
process.exitCode = score >= LEAST ? 0 : 1

async function measured(part) {
  const { mutate, tests } = PARTS[part]
  process.env.MUTATION_TESTS = tests
  const results = await new Stryker({
    mutate,
    htmlReporter: { fileName: `reports/mutation/${part}.html` },
    jsonReporter: { fileName: `reports/mutation/${part}.json` },
  }).runMutationTest()
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length
  const noticed = count('Killed', 'Timeout')
  return { noticed, all: noticed + count('Survived', 'NoCoverage') }
}
