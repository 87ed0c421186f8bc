import type { OwnPackage } from '#datasets/ownPackage.ts'
import type { TableAnswers } from './formats/reader.ts'
import type { Survey } from './packages/survey.ts'

/** How far the files are read. */
export type ImportProgress = Readonly<{
  bytes: number
  totalBytes: number
  rows: number
  rowsPerSecond: number
}>

export type ImportOptions = Readonly<{
  /** What the reader answered, by `file` or `file sheet`. */
  answers: Readonly<Record<string, TableAnswers>>
  onProgress: (progress: ImportProgress) => void
  signal: AbortSignal
}>

/** Finds out what files hold. */
export type SurveyFiles = (files: readonly File[], options: ImportOptions) => Promise<Survey>

/** Reads one pair (`IRN-PAK`) of files into a package. */
export type ReadPackage = (
  files: readonly File[],
  pair: string,
  options: ImportOptions,
) => Promise<OwnPackage>
