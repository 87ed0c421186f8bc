import { useStore } from 'zustand'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#i18n/useText.ts'
import { useAddress } from '#state/session/address.ts'
import { chooseTheme, settings, selectTheme } from '#state/stored/settings.ts'
import { hrefOf, useSelection } from '#state/session/useSelection.ts'

/** Selects light, dark, or the theme of the device: stores it and removes the theme from the link. */
export function ThemeChoice() {
  const { t } = useText()
  const address = useAddress()
  const { theme, ...selection } = useSelection()
  const storedTheme = useStore(settings, selectTheme)

  function choose(value: 'auto' | 'light' | 'dark') {
    chooseTheme(value === 'auto' ? null : value)
    if (theme) address.replace(hrefOf(address.location.pathname, selection))
  }

  return (
    <SelectField
      label={t('app.theme')}
      isLabelHidden
      value={theme ?? storedTheme ?? 'auto'}
      options={[
        { value: 'auto', label: t('app.themeAuto') },
        { value: 'light', label: t('app.themeLight') },
        { value: 'dark', label: t('app.themeDark') },
      ]}
      onChange={choose}
    />
  )
}
