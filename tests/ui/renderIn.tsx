import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { en } from '#i18n/en.ts'
import type { Lang } from '#i18n/languages.ts'
import { makeText } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'

/** Renders a control in English words; in `qps` they read from right to left. */
export function renderIn(control: ReactElement, lang: Lang = 'en') {
  const text = makeText(lang, en)
  return render(control, {
    wrapper: ({ children }) => <TextContext value={text}>{children}</TextContext>,
  })
}
