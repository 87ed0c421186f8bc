import type { Text } from '#i18n/text.ts'

const MEGABYTE = 1e6

/** Formats a size: 1.2 MB, 340 kB. */
export function megabytes(bytes: number, { t, oneDigit, plain }: Text): string {
  return bytes < MEGABYTE
    ? t('data.kilobytes', { amount: plain(Math.ceil(bytes / 1000)) })
    : t('data.megabytes', { amount: oneDigit(bytes / MEGABYTE) })
}
