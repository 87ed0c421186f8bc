import type { OwnPackage } from '#datasets/ownPackage.ts'
import { onlyCalendar } from './startSurvey.ts'
import type { ProductLevel, Survey, SurveyedPair, SurveyedTable } from './survey.ts'

/** What a data package in a file holds, told as of any other file: each of its sources is a table. */
export function packageSurvey({ pair, chapters }: OwnPackage, file: string): Survey {
  const { economies, observations } = pair
  const years = observations.map(({ year }) => year)
  const flows = new Set(observations.map(({ flow }) => flow).filter((flow) => flow !== 'total'))
  const tables = pair.sources.map(({ id, name, publisher }): SurveyedTable => {
    const own = [...observations, ...chapters.rows].filter(({ source }) => source === id)
    return {
      file,
      sheet: name,
      format: 'package',
      publisher,
      rows: own.length,
      unit: { factor: 1, isSure: true },
      questions: [],
      hasMeasures: false,
      head: [],
    }
  })
  const held: SurveyedPair = {
    id: pair.id,
    economies,
    amounts: observations.length + chapters.rows.length,
    years: [Math.min(...years), Math.max(...years)],
    calendar: onlyCalendar(pair.sources.map(({ calendar }) => calendar)),
    reporters: [...new Set(pair.sources.flatMap(({ reporter }) => reporter ?? []))],
    changes: [],
    flows: flows.size > 1 ? ['export', 'import'] : ['export'],
    levels: levelsOf(pair.categories.some(isListed), chapters.rows.length > 0),
  }
  return { tables, pairs: [held], leftOut: [], unread: [] }
}

function isListed({ hsCodes }: OwnPackage['pair']['categories'][number]): boolean {
  return hsCodes.length === 0
}

function levelsOf(hasOtherList: boolean, hasChapters: boolean): readonly ProductLevel[] {
  return [
    { scheme: 'all', level: 0 },
    ...(hasChapters ? [{ scheme: 'HS', level: 2 } as const] : []),
    ...(hasOtherList ? [{ scheme: 'other', level: 1 } as const] : []),
  ]
}
