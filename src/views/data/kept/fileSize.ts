import type { Text } from '#i18n/text.ts'

const UNITS = [
  ['data.gigabytes', 1e9],
  ['data.megabytes', 1e6],
] as const

/** Formats a size: 10.7 GB, 1.2 MB, 340 kB. */
export function fileSize(bytes: number, { t, oneDigit, plain }: Text): string {
  const [unit, size] = UNITS.find(([, least]) => bytes >= least) ?? []
  return unit === undefined || size === undefined
    ? t('data.kilobytes', { amount: plain(Math.ceil(bytes / 1000)) })
    : t(unit, { amount: oneDigit(bytes / size) })
}
