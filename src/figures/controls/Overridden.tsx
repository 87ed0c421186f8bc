import { useText } from '#i18n/useText.ts'

/** Says below a growth rate that `own` of the `all` rates below it are set and hold instead. */
export function Overridden({ own, all }: Readonly<{ own: number; all: number }>) {
  const { t } = useText()
  if (own === 0) return null
  return <small>{t(own === all ? 'scenario.overridden' : 'scenario.partlyOverridden')}</small>
}
