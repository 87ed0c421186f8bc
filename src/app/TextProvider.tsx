import type { ReactNode } from 'react'
import { withYears, type Text } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'
import { useSelection } from '#state/session/useSelection.ts'

type TextProviderProps = Readonly<{ text: Text; children: ReactNode }>

/** Provides the text of a page or an embed, with its years in the calendar that its link names. */
export function TextProvider({ text, children }: TextProviderProps) {
  const { calendar } = useSelection()
  return <TextContext value={withYears(text, calendar)}>{children}</TextContext>
}
