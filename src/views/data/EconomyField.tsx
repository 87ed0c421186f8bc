import { useText } from '#i18n/useText.ts'
import { economyList } from '#imports/rows/parties.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'

type EconomyFieldProps = Readonly<{
  label: string
  /** ISO 3166, '' for none. */
  value: string
  onChange: (code: string) => void
}>

/** Chooses one of all economies by its name. */
export function EconomyField({ label, value, onChange }: EconomyFieldProps) {
  const { t } = useText()
  const options = [
    { value: '', label: t('data.ask.unitChoose') },
    ...economyList().map(({ code, name }) => ({ value: code, label: name })),
  ]
  return <SelectField {...{ label, value, options, onChange }} />
}
