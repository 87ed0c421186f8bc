import { useMemo, type ReactNode } from 'react'
import type { Stage } from '#charts/stage.ts'
import { FigureCard } from '#figures/FigureCard.tsx'
import type { FigureId, Known } from '#figures/figure.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Dashboard.module.css'
import type { Desk } from './desk.ts'
import { FlowChoice } from './FlowChoice.tsx'
import { ProductsTools } from './ProductsTools.tsx'
import { useFigures } from './useFigures.ts'

type DashboardFiguresProps = Readonly<{
  desk: Desk
  known: Known
  onOrigin: (origin: readonly string[]) => void
  /** The controls, which stand beside the path. */
  children: ReactNode
}>

/** Every figure in its place. */
export function DashboardFigures({ desk, known, onOrigin, children }: DashboardFiguresProps) {
  const text = useText()
  const { chosen, selection, live, change } = desk
  const figures = useFigures(known, chosen, text)
  const stage = useMemo((): Stage => {
    function onProduct(product: string | null) {
      change.commit(({ product: _product, ...others }) => {
        return product === null ? others : { ...others, product }
      }, 'product')
    }
    return { live, onOrigin, onProduct }
  }, [live, onOrigin, change])
  const card = (id: FigureId, tools?: ReactNode) => (
    <FigureCard
      figure={figures[id]}
      stage={stage}
      isTableOpen={selection.tables ?? false}
      tools={tools ? <div className={styles['tools']}>{tools}</div> : null}
    />
  )

  return (
    <>
      {figures.headline.draw(stage)}
      <div className={styles['main']}>
        <div className={styles['path']}>{card('path')}</div>
        {children}
      </div>
      <div className={styles['figures']}>
        {card('flows')}
        {card('products', <ProductsTools desk={desk} known={known} stage={stage} />)}
        {card('required')}
        {card('record')}
        <div className={styles['wide']}>{card('mirror', <FlowChoice desk={desk} />)}</div>
      </div>
    </>
  )
}
