import { Suspense, useState, type ComponentType } from 'react'
import { IconButton } from '#ui/IconButton.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { PairEntry } from '#datasets/usePair.ts'
import type { Desk } from '#figures/desk.ts'
import type { Figure, Known } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'

/** The figure that is to be taken away, as it stands on the page. */
export type Shared = Readonly<{
  figure: Pick<Figure, 'id' | 'title'>
  desk: Desk
  known: Known
  entry: PairEntry
}>

type OpenDialog = ComponentType<Shared & Readonly<{ onClose: () => void }>>

/** The button that takes a figure elsewhere. All that is behind it is loaded when it is pressed. */
export function FigureMenu(shared: Shared) {
  const text = useText()
  const { t } = text
  const [Dialog, setDialog] = useState<OpenDialog | null>(null)
  const [hasFailed, setFailed] = useState(false)

  function open() {
    setFailed(false)
    import('./ShareDialog.tsx')
      .then(({ loadShareDialog }) => loadShareDialog(text))
      .then(
        (loaded) => setDialog(() => loaded),
        () => setFailed(true),
      )
  }

  return (
    <>
      <IconButton
        icon="download"
        label={t('share.open', { title: shared.figure.title })}
        aria-haspopup="dialog"
        onClick={open}
      />
      {hasFailed ? (
        <Notice
          kind="problem"
          title={t('share.missingTitle')}
          action={{ label: t('app.again'), onPress: open }}
        >
          {t('share.missing')}
        </Notice>
      ) : null}
      <Suspense>{Dialog ? <Dialog {...shared} onClose={() => setDialog(null)} /> : null}</Suspense>
    </>
  )
}
