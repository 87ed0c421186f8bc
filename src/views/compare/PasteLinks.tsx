import { useState, type FormEvent } from 'react'
import { announce } from '#ui/announcer.ts'
import { Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useText } from '#i18n/useText.ts'
import { useAddress, useQueryString } from '#state/session/address.ts'
import styles from './Compare.module.css'
import { pasteOutcome, type PasteOutcome } from './pasteOutcome.ts'
import type { CompareActions } from './useComparison.ts'

/** A form to paste links of scenarios. Where some fail, the text is kept and each error listed. */
export function PasteLinks({ comparison }: Readonly<{ comparison: CompareActions }>) {
  const text = useText()
  const { t } = text
  const { viewState, choice } = comparison
  const [isOpen, setOpen] = useState(false)
  const [pasted, setPasted] = useState('')
  const address = useAddress()
  const query = useQueryString()
  const [result, setResult] = useState<(PasteOutcome & Readonly<{ query: string }>) | null>(null)
  // Another link has nothing to do with what was pasted before.
  const outcome = result?.query === query ? result : null

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (pasted.trim() === '') return

    const next = pasteOutcome(pasted, viewState.selection, choice.year, viewState.pair, text)
    if (next.errors.length === 0) setPasted('')
    viewState.change.commit(() => next.selection, `paste ${pasted}`)
    setResult({ ...next, query: address.location.search })
    announce(t('compare.pasted', { count: next.added }))
  }

  return (
    <Disclosure summary={t('compare.paste')} open={isOpen} onToggle={setOpen}>
      <form className={styles['paste']} onSubmit={onSubmit}>
        <TextField
          isLong
          label={t('compare.pasteField')}
          hint={t('compare.pasteHint')}
          value={pasted}
          onChange={setPasted}
        />
        <Button type="submit">{t('compare.pasteNow')}</Button>
        {outcome && outcome.errors.length > 0 ? (
          <Notice
            kind="warning"
            title={t('compare.pasteTrouble')}
            onDismiss={() => setResult(null)}
          >
            {outcome.errors.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        ) : null}
        {outcome?.remarks.map((sentence) => (
          <p key={sentence} role="status" className={styles['assumed']}>
            {sentence}
          </p>
        ))}
      </form>
    </Disclosure>
  )
}
