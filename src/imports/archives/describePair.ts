import type { OwnPackage } from '#datasets/ownPackage.ts'
import { PROFILE, resource, type Descriptor, type Resource } from '#imports/checks/descriptor.ts'
import tables from './tables.json' with { type: 'json' }

const SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json'

/** What a description says of a pair before its tables. */
export type PairHead = Pick<
  OwnPackage['pair'],
  | 'id'
  | 'name'
  | 'economies'
  | 'flows'
  | 'vintage'
  | 'licence'
  | 'defaults'
  | 'freightInImports'
  | 'chapterSource'
>

type PackageWords = Readonly<{ title: string; description: string; publishers: readonly string[] }>

/** Describes the package of a pair in the words given. */
export function describePair(
  pair: PairHead,
  { title, description, publishers }: PackageWords,
): Descriptor {
  const { id, name, economies, flows, vintage, licence, defaults, freightInImports } = pair
  return {
    $schema: PROFILE,
    name: id,
    title,
    description,
    version: vintage,
    created: `${vintage}T00:00:00Z`,
    licenses: [{ name: licence.name, ...(licence.url !== '' && { path: licence.url }) }],
    sources: (publishers.length > 0 ? publishers : [name]).map((publisher) => {
      return { title: publisher }
    }),
    contributors: [{ title: 'Corridor' }],
    keywords: [...new Set(economies.map((economy) => economy.name))],
    corridor: {
      pair: { id, name, economies, flows },
      defaults: { ...defaults, growth: percent(defaults.growth) },
      ...(freightInImports && { freightInImports }),
      chapterSource: pair.chapterSource,
    },
    resources: packageTables(economies, flows),
  }
}

/** A fraction as per cent, without the dust of binary multiplication. */
export function percent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12))
}

/** The tables of a package, whose codes are those of a pair. */
function packageTables(
  economies: OwnPackage['pair']['economies'],
  flows: OwnPackage['pair']['flows'],
): Resource[] {
  const codes: Readonly<Record<string, string>> = {
    '{one}': economies[0].code,
    '{other}': economies[1].code,
    '{first}': flows[0],
    '{second}': flows[1],
  }
  const filled = JSON.stringify(tables, (_key, value: unknown) =>
    typeof value === 'string' ? (codes[value] ?? value) : value,
  )
  return (JSON.parse(filled) as typeof tables).map(
    ({ name, path, title, description, fields, primaryKey, ...more }) =>
      resource.parse({
        name,
        path,
        type: 'table',
        title,
        description,
        scheme: 'file',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { $schema: SCHEMA, fields, missingValues: [''], primaryKey, ...more },
      }),
  )
}
