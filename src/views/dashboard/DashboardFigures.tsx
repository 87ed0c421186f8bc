import { useMemo, type ReactNode } from 'react'
import { onDemand } from '#ui/loading/onDemand.tsx'
import { Part } from '#ui/loading/Part.tsx'
import { HostContext } from '#charts/frame/host.ts'
import { PAGE_HOST } from '#figures/printing/pageHost.ts'
import type { Stage } from '#charts/frame/stage.ts'
import type { PairEntry } from '#datasets/usePair.ts'
import { FigureCard } from '#figures/printing/FigureCard.tsx'
import type { Known } from '#analysis/known.ts'
import { headline } from '#figures/headline/headline.tsx'
import { path } from '#figures/path/path.tsx'
import { usePairAlone } from '#analysis/usePairAlone.ts'
import type { ReferenceState } from '#analysis/levers/useReference.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Dashboard.module.css'
import type { Desk } from '#analysis/desk.ts'
import type { ChanceOnPage } from './Chance.tsx'
import { FigureMenu } from '#views/share/FigureMenu.tsx'

/** Draws chance around the path, once that is drawn. */
const Chance = onDemand(async () => (await import('./Chance.tsx')).Chance)

/** Below the first screen: loaded once that is drawn. */
const LowerFigures = onDemand(async () => (await import('./LowerFigures.tsx')).LowerFigures)

type DashboardFiguresProps = Readonly<{
  desk: Desk
  known: Known
  entry: PairEntry
  onOrigin: (origin: readonly string[]) => void
  reference: ReferenceState
  chance: ChanceOnPage | null
  onChance: (chance: ChanceOnPage) => void
  /** The controls, which stand beside the path. */
  children: ReactNode
}>

/** Every figure in its place. */
export function DashboardFigures(props: DashboardFiguresProps) {
  const { known, entry, onOrigin, reference, chance, onChance, children } = props
  const words = useText()
  // The words of chance come with it.
  const text = chance?.text ?? words
  const { selection, live, change } = props.desk
  const drawn = chance?.drawn ?? null
  const [alone, undrawn] = usePairAlone(known, props.desk.chosen)
  const chosen = useMemo(() => ({ ...props.desk.chosen, drawn }), [props.desk.chosen, drawn])
  const desk = { ...props.desk, chosen }
  const liveChance = chance?.live
  const strip = useMemo(() => headline(alone, undrawn, words), [alone, undrawn, words])
  const main = useMemo(() => path(alone, chosen, text), [alone, chosen, text])
  const stage = useMemo((): Stage => {
    function onProduct(product: string | null) {
      change.commit(({ product: _product, ...others }) => {
        return product === null ? others : { ...others, product }
      }, 'product')
    }
    return { live, onOrigin, onProduct }
  }, [live, onOrigin, change])
  // Apart, so that figures without chance are not drawn again when it comes.
  const chanceStage = useMemo(
    () => (liveChance ? { ...stage, chance: liveChance } : stage),
    [stage, liveChance],
  )

  const shared = { desk, known, entry }
  return (
    <HostContext value={PAGE_HOST}>
      <section aria-labelledby="claims" data-figure={strip.id} className={styles['claims']}>
        <h2 id="claims" className="visuallyHidden">
          {strip.title}
        </h2>
        {strip.draw?.(stage)}
        <FigureMenu {...shared} figure={strip} />
      </section>
      <div className={styles['main']}>
        <div className={styles['path']}>
          <FigureCard
            figure={main}
            stage={chanceStage}
            isDrawnInTurn
            isTableOpen={selection.tables ?? false}
            menu={<FigureMenu {...shared} figure={main} />}
          />
        </div>
        {children}
      </div>
      <Part fallback={<div className={`${styles['ghost']} ${styles['ghostLower']}`} />}>
        <LowerFigures {...shared} {...{ reference, stage, chanceStage }} />
      </Part>
      <Part>
        <Chance desk={props.desk} onChange={onChance} />
      </Part>
    </HostContext>
  )
}
