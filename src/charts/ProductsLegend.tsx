import { useText } from '#i18n/useText.ts'
import styles from './products.module.css'
import type { Layer } from './ProductsChart.tsx'
import type { Stage } from './stage.ts'

type ProductsLegendProps = Readonly<{
  layers: readonly Layer[]
  canEnter: boolean
  stage: Stage
}>

/** Which colour is which category; each name leads inside, for the keyboard as for the mouse. */
export function ProductsLegend({ layers, canEnter, stage }: ProductsLegendProps) {
  const { t } = useText()
  return (
    <ul className={styles['legend']}>
      {layers.toReversed().map(({ id, label, colour }) => (
        <li key={id} className={styles[`fill-${colour}`]}>
          <span className={styles['swatch']} />
          {canEnter && id !== 'rest' ? (
            <button
              type="button"
              onClick={() => stage.onProduct(id)}
              aria-label={t('products.enter', { category: label })}
            >
              {label}
            </button>
          ) : (
            label
          )}
        </li>
      ))}
    </ul>
  )
}
