import { commandLine, ownPackageFile } from '#files/cite/commandLine.ts'
import { typedCells, type Grid } from '#files/tables/grid.ts'
import { unformulated } from '#files/tables/unformulated.ts'
import { useText } from '#i18n/useText.ts'
import { LazyBoundary } from '#ui/loading/LazyBoundary.tsx'
import { lazyWithRetry } from '#ui/loading/lazyWithRetry.tsx'
import styles from './Share.module.css'
import { formulasOf } from './shareTables.ts'
import { ShareText } from './ShareText.tsx'
import type { ShareState } from './useShare.ts'

const OwnPackageFile = lazyWithRetry(
  async () => (await import('./own/OwnPackageFile.tsx')).OwnPackageFile,
)

/** Explains how to reproduce the numbers without the app: by a command, or in a spreadsheet. */
export function ShareReproduce({ share }: Readonly<{ share: ShareState }>) {
  const text = useText()
  const { t } = text
  const { figure, link } = share.wanted
  const formulas = formulasOf(share, text)
  const own = ownPackageFile(link)
  return (
    <>
      <ShareText
        label={t('reproduce.command')}
        hint={t('reproduce.commandHint')}
        value={commandLine(figure, link, share.edition.site)}
        isCode
      />
      {own !== null ? (
        <LazyBoundary>
          <OwnPackageFile share={share} name={own} />
        </LazyBoundary>
      ) : null}
      {formulas ? (
        <>
          <ShareText
            label={t('reproduce.formulas')}
            hint={t('reproduce.formulasHint')}
            value={tabbed(formulas.grid)}
            lines={10}
            isCode
          />
          {unformulated(share.view, text).map((sentence) => (
            <p key={sentence} className={styles['hint']}>
              {sentence}
            </p>
          ))}
        </>
      ) : (
        <p className={styles['hint']}>{t('reproduce.counted')}</p>
      )}
    </>
  )
}

/** Joins cells by tabs, as spreadsheets paste them from the clipboard. */
function tabbed(grid: Grid): string {
  return typedCells(grid)
    .map((cells) => cells.join('\t'))
    .join('\n')
}
