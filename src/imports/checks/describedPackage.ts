import type * as z from 'zod/mini'
import { descriptor, type Descriptor, type PackageDescriptor } from './descriptor.ts'
import { jsonPlaces } from './jsonPlaces.ts'
import { quoted, type Place, type Report } from './problems.ts'

/** A package as it lies in a folder or archive: the texts of its files by their names. */
export type PackageFolder = Readonly<{ path: string; files: ReadonlyMap<string, string> }>

/** The description's name in its folder. */
export const DESCRIPTION = 'datapackage.json'

/** A package's description, and the position of each of its properties. */
export type Described<Description extends PackageDescriptor = Descriptor> = Readonly<{
  folder: PackageFolder
  descriptor: Description
  placeOf: (path: string) => Place
}>

/** Reads and checks a pair's `datapackage.json`; `null` where nothing further can be read. */
export function describedPackage(folder: PackageFolder, report: Report): Described | null {
  const described = describedFolder(folder, descriptor, report)
  if (described) checkPair(described, report)
  return described
}

/** Reads `datapackage.json` in a folder and validates it; `null` where it cannot be read. */
export function describedFolder<Description extends PackageDescriptor>(
  folder: PackageFolder,
  schema: z.ZodMiniType<Description>,
  report: Report,
): Described<Description> | null {
  const text = folder.files.get(DESCRIPTION) ?? ''
  const placeOf = jsonPlaces(`${folder.path}/${DESCRIPTION}`, text)

  const json = parsedJson(text)
  if (json === undefined) {
    report(
      placeOf(''),
      'text that is no JSON',
      'JSON',
      'Look for a missing comma, quote or bracket.',
    )
    return null
  }

  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const found = quoted(path.reduce(memberOf, json))
      const advice = 'Mend this property; data/README.md lists what a package must say of itself.'
      report(placeOf(path.join('.')), found, `something else: ${message}`, advice)
    }
    return null
  }
  const described = { folder, descriptor: parsed.data, placeOf }
  checkName(described, report)
  checkFiles(described, report)
  return described
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function memberOf(whole: unknown, key: PropertyKey): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined
}

function checkName(
  { folder, descriptor: { name }, placeOf }: Described<PackageDescriptor>,
  report: Report,
): void {
  const folderName = nameOf(folder)
  if (name !== folderName)
    report(placeOf('name'), quoted(name), quoted(folderName), 'Name the package after its folder.')
}

/** Checks that every file has a resource, and every resource a file. */
function checkFiles(
  { folder, descriptor: { resources }, placeOf }: Described<PackageDescriptor>,
  report: Report,
): void {
  resources.forEach(({ path }, index) => {
    if (folder.files.has(path)) return
    const advice = 'Add the file, or take the resource out.'
    report(
      placeOf(`resources.${index}.path`),
      `${quoted(path)}, which does not exist`,
      'a file beside datapackage.json',
      advice,
    )
  })
  const listed = new Set(resources.map(({ path }) => path))
  const tables = [...folder.files.keys()].filter((file) => file.endsWith('.csv'))
  for (const file of tables.filter((name) => !listed.has(name))) {
    report(
      placeOf('resources'),
      `no resource for ${quoted(file)}`,
      'one for every CSV file',
      'Describe the file, or take it away.',
    )
  }
}

/** Checks that the description of the pair is consistent, and matches the folder's name. */
function checkPair({ folder, descriptor: { corridor }, placeOf }: Described, report: Report): void {
  const { id, economies, flows } = corridor.pair
  const at = (path: string) => placeOf(`corridor.${path}`)
  const folderName = nameOf(folder)
  if (id !== folderName)
    report(at('pair.id'), quoted(id), quoted(folderName), 'Name the pair after its folder.')

  const [a, b] = economies.map(({ code }) => code)
  const wanted = [`${a}-${b}`, `${b}-${a}`].join(' and ')
  if (flows.join(' and ') !== wanted) {
    report(
      at('pair.flows'),
      quoted(flows.join(' and ')),
      quoted(wanted),
      'Write both flows as exporter-importer, in the order of the economies.',
    )
  }
}

function nameOf({ path }: PackageFolder): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
