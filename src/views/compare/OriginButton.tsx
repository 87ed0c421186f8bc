import { IconButton } from '#ui/IconButton.tsx'
import { useText } from '#i18n/useText.ts'

type OriginButtonProps = Readonly<{
  what: string
  origin: readonly string[]
  onOrigin: (origin: readonly string[]) => void
}>

/** A button that opens the sources of a value; nothing for the reader's assumptions without sources. */
export function OriginButton({ what, origin, onOrigin }: OriginButtonProps) {
  const { t } = useText()
  if (origin.length === 0) return null
  return (
    <IconButton icon="info" label={t('origin.ask', { what })} onClick={() => onOrigin(origin)} />
  )
}
