import * as z from 'zod/mini'
import { isFigureId } from '#figures/catalogue.ts'
import { briefingSchema, overlongParts, type Briefing } from '#state/briefings/briefing.ts'
import { bundleAlterations, type Alteration } from './bundleAlterations.ts'
import { BUNDLE_FORMAT, BUNDLE_PATHS, scenarioFile, type BundledScenario } from './bundleFormat.ts'
import { readArchive, shown, type Archive, type ArchiveProblem } from './readArchive.ts'
import type { Problem, Result } from '#files/text/result.ts'

z.config({ jitless: true })

/** Why nothing of a bundle can be restored. */
export type BundleProblem =
  | ArchiveProblem
  | Problem<'bundle.notBundle' | 'bundle.newer' | 'bundle.unreadable' | 'bundle.tooLong'>
  | Problem<'bundle.unknownFigure' | 'bundle.moreUnknown'>

/** The content of a bundle. With alterations, the reader decides whether to restore it. */
export type Bundle = Readonly<{
  briefing: Briefing
  scenario: BundledScenario
  alterations: readonly Alteration[]
}>

/** Larger than any briefing; parsing more would block the page. */
const MOST_JSON_BYTES = 4e6

/** The most problems of a kind that are listed. */
const MOST_PROBLEMS = 10

const descriptorFile = z.object({
  corridor: z.object({ bundle: z.int() }),
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
})

/**
 * Reads an untrusted evidence bundle. All problems that prevent restoring it are returned;
 * otherwise every changed, missing or additional file is listed as an alteration. Never throws,
 * stores nothing.
 */
export async function readBundle(file: Blob): Promise<Result<Bundle, BundleProblem['code']>> {
  const opened = await readArchive(file)
  if (!opened.ok) return opened

  const archive = withoutFolder(opened.value)
  const { briefing: briefingPath, scenario: scenarioPath, descriptor } = BUNDLE_PATHS
  const absent = [briefingPath, scenarioPath].find((path) => !archive.paths.includes(path))
  if (absent !== undefined) return failure([{ code: 'bundle.notBundle', at: absent, found: '' }])

  const described = parsed(archive, descriptor, descriptorFile)
  if (described.ok && described.value.corridor.bundle > BUNDLE_FORMAT) {
    const found = String(described.value.corridor.bundle)
    return failure([{ code: 'bundle.newer', at: descriptor, found }])
  }

  const briefing = parsed(archive, briefingPath, briefingSchema)
  const scenario = parsed(archive, scenarioPath, scenarioFile)
  if (!briefing.ok || !scenario.ok) {
    return failure([briefing, scenario].flatMap((result) => (result.ok ? [] : result.problems)))
  }
  const wrong = [...tooLong(briefing.value), ...unknownFigures(briefing.value)]
  if (wrong.length > 0) return failure(wrong)

  const resources = described.ok ? described.value.resources : []
  const alterations = await bundleAlterations(archive, resources)
  return { ok: true, value: { briefing: briefing.value, scenario: scenario.value, alterations } }
}

/**
 * Removes a folder around the bundle from all paths: some browsers unpack downloads, and a reader
 * may have zipped the unpacked folder.
 */
function withoutFolder(archive: Archive): Archive {
  const briefing = archive.paths.find((path) => path.endsWith(`/${BUNDLE_PATHS.briefing}`))
  if (briefing === undefined || archive.paths.includes(BUNDLE_PATHS.briefing)) return archive

  const folder = briefing.slice(0, -BUNDLE_PATHS.briefing.length)
  return {
    paths: archive.paths.map((path) =>
      path.startsWith(folder) ? path.slice(folder.length) : path,
    ),
    read: (path) => archive.read(`${folder}${path}`),
  }
}

/** Reads and validates a JSON file of the archive. */
function parsed<Content>(
  archive: Archive,
  path: string,
  schema: z.ZodMiniType<Content>,
): Result<Content, 'bundle.unreadable'> {
  const bytes = archive.read(path)
  if (!bytes || bytes.length > MOST_JSON_BYTES) {
    return { ok: false, problems: [unreadable(path, 'ZIP')] }
  }
  try {
    const result = schema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (result.success) return { ok: true, value: result.data }

    const paths = result.error.issues.slice(0, MOST_PROBLEMS).map((issue) => issue.path.join('.'))
    return { ok: false, problems: paths.map((invalid) => unreadable(path, invalid)) }
  } catch {
    return { ok: false, problems: [unreadable(path, 'JSON')] }
  }
}

function unreadable(at: string, found: string) {
  return { code: 'bundle.unreadable', at, found: shown(found) } as const
}

function tooLong(briefing: Briefing): BundleProblem[] {
  return overlongParts(briefing)
    .slice(0, MOST_PROBLEMS)
    .map((found) => ({ code: 'bundle.tooLong', at: BUNDLE_PATHS.briefing, found }))
}

function unknownFigures({ pages }: Briefing): BundleProblem[] {
  const at = BUNDLE_PATHS.briefing
  const unknown = new Set(pages.map(({ figure }) => figure).filter((id) => !isFigureId(id)))
  const more = unknown.size - MOST_PROBLEMS
  return [
    ...[...unknown]
      .slice(0, MOST_PROBLEMS)
      .map((figure) => ({ code: 'bundle.unknownFigure', at, found: shown(figure) }) as const),
    ...(more > 0 ? [{ code: 'bundle.moreUnknown', at, found: String(more) } as const] : []),
  ]
}

function failure(problems: readonly BundleProblem[]) {
  return { ok: false, problems } as const
}
