import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { enControls } from '#i18n/en/enControls.ts'
import type { Lang } from '#i18n/languages.ts'
import type { Messages } from '#i18n/messages.ts'
import { makeText } from '#i18n/text.ts'
import { TextContext } from '#i18n/useText.ts'

/** Renders a control with the words of the controls; `qps` reads from right to left. */
export function renderIn(control: ReactElement, lang: Lang = 'en') {
  // Controls need no words but their own.
  const text = makeText(lang, enControls as unknown as Messages)
  return render(control, {
    wrapper: ({ children }) => <TextContext value={text}>{children}</TextContext>,
  })
}
