import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { listPackages } from '#datasets/own/ownStore.ts'
import { refreshPackage } from '#datasets/own/useOwnPackages.ts'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { today } from '#files/briefing/edition.ts'
import { useText } from '#i18n/useText.ts'
import type { TableAnswers } from '#imports/formats/reader.ts'
import type { ImportOptions, ImportProgress } from '#imports/importFiles.ts'
import type { MissingMeasure } from '#imports/live/liveFiles.ts'
import { packageSurvey } from '#imports/packages/packageSurvey.ts'
import type { Survey } from '#imports/packages/survey.ts'
import { useAddress } from '#state/session/address.ts'
import { openPage } from '#state/session/followLink.ts'
import { rememberPair } from '#state/stored/settings.ts'
import { ImportError, type ImportFailure } from '#workers/importFailure.ts'
import { importInWorker } from '#workers/importInWorker.ts'
import { keepInstead } from '#views/data/kept/removedPackages.ts'
import { useDashboardHref } from '#views/data/kept/useDashboardHref.ts'

/** Files, what was answered about them, and what they hold. */
export type Surveyed = Readonly<{
  files: readonly File[]
  answers: ImportOptions['answers']
  survey: Survey
  /** What live sources had no figures of; none for files. */
  missing: readonly MissingMeasure[]
  /** The package that an archive is, which only has to be kept. */
  own?: OwnPackage
}>

/** What is being done with files, or why it failed. */
export type ImportTask = Readonly<
  | { status: 'idle' }
  /** `pair`: made into a package; `null`: read to see what they hold. */
  | {
      status: 'reading'
      files: readonly File[]
      pair: string | null
      progress: ImportProgress | null
    }
  | { status: 'failed'; failure: ImportFailure; retry: () => void }
>

export type Importing = Readonly<{
  task: ImportTask
  surveyed: Surveyed | null
  /** `missing`: what a live source did not give. */
  open: (files: readonly File[], missing?: readonly MissingMeasure[]) => void
  /** Answers a question about one table, by `file` or `file sheet`, and reads again. */
  answer: (table: string, answers: TableAnswers) => void
  /** Makes the package of a pair, keeps it and opens its dashboard. */
  make: (pair: string) => void
  cancel: () => void
  /** Puts the files away. */
  close: () => void
}>

const IDLE: ImportTask = { status: 'idle' }

type Work = (options: Pick<ImportOptions, 'onProgress' | 'signal'>) => Promise<void>

/** Reads files, one task at a time; a new one ends the one before, as does leaving the page. */
export function useImport(): Importing {
  const [task, setTask] = useState<ImportTask>(IDLE)
  const [surveyed, setSurveyed] = useState<Surveyed | null>(null)
  const running = useRef<AbortController | null>(null)
  const keep = useKeeping()
  const text = useText()
  useEffect(() => () => running.current?.abort(), [])

  function run(files: readonly File[], pair: string | null, work: Work) {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const show = (next: ImportTask) => {
      if (running.current === controller) setTask(next)
    }
    const onProgress = (progress: ImportProgress) =>
      show({ status: 'reading', files, pair, progress })
    show({ status: 'reading', files, pair, progress: null })
    work({ onProgress, signal: controller.signal }).then(
      () => show(IDLE),
      (error: unknown) => {
        const failure = failureOf(error)
        show({ status: 'failed', failure, retry: () => run(files, pair, work) })
      },
    )
  }

  function survey({ files, answers, missing }: Omit<Surveyed, 'survey' | 'own'>) {
    run(files, null, async ({ onProgress, signal }) => {
      const request = { kind: 'survey', files, answers } as const
      const found = await importInWorker(request, { onProgress, signal })
      signal.throwIfAborted()
      if (found.kind === 'surveyed') {
        setSurveyed({ files, answers, missing, survey: found.survey })
        return
      }
      const [own, ...others] = found.packages
      // Several are a copy of all that was kept, and are listed once they are kept again.
      if (!own || others.length > 0) return keep(found.packages)
      const name = files.map((file) => file.name).join(', ')
      setSurveyed({ files, answers, missing, own, survey: packageSurvey(own, name) })
    })
  }

  function make(pair: string) {
    if (!surveyed) return
    const { files, answers, own } = surveyed
    if (own) {
      run(files, pair, () => keep([own]))
      return
    }
    run(files, pair, async ({ onProgress, signal }) => {
      const taken = (await listPackages()).map(({ id }) => id)
      const context = { pair, day: today(), taken, lang: text.lang }
      const request = { kind: 'read', files, answers, ...context } as const
      const { packages } = await importInWorker(request, { onProgress, signal })
      signal.throwIfAborted()
      await keep(packages)
    })
  }

  function cancel() {
    running.current?.abort()
    running.current = null
    setTask(IDLE)
  }

  return {
    task,
    surveyed,
    open: (files, missing = []) => {
      setSurveyed(null)
      survey({ files, answers: {}, missing })
    },
    answer: (table, given) => {
      if (!surveyed) return
      const { answers } = surveyed
      survey({ ...surveyed, answers: { ...answers, [table]: { ...answers[table], ...given } } })
    },
    make,
    cancel,
    close: () => {
      cancel()
      setSurveyed(null)
    },
  }
}

/**
 * Returns what keeps packages and opens the dashboard of a single one, unless it is only in this tab:
 * that has to be said first.
 */
function useKeeping(): (packages: readonly OwnPackage[]) => Promise<void> {
  const client = useQueryClient()
  const address = useAddress()
  const hrefFor = useDashboardHref()

  async function keep(own: OwnPackage) {
    const trouble = await keepInstead(own, 'replaced')
    await refreshPackage(client, own.pair.id)
    return trouble
  }

  return async (packages) => {
    const troubles = await Promise.all(packages.map(keep))
    const [only] = packages
    if (!only || packages.length > 1 || troubles.some((trouble) => trouble !== null)) return
    rememberPair(only.pair.id)
    openPage(address, hrefFor(only.pair.id))
  }
}

function failureOf(error: unknown): ImportFailure {
  return error instanceof ImportError ? error.failure : { kind: 'other', found: String(error) }
}
