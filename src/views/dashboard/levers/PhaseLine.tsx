import { useText } from '#i18n/useText.ts'
import { phaseIn, type Phase } from '#model/levers/phaseIn.ts'
import styles from './LeverPanel.module.css'

const YEARS = 10
/** Size in pixels. */
const [WIDTH, HEIGHT] = [72, 28]

/** A sparkline of how a lever phases in over ten years. */
export function PhaseLine({ lever }: Readonly<{ lever: Phase }>) {
  const { t, percent } = useText()
  const at = (years: number) => percent(phaseIn(lever, years))
  const points = Array.from({ length: 4 * YEARS + 1 }, (_, step) => {
    const share = step / (4 * YEARS)
    return `${share * WIDTH},${HEIGHT - 2 - phaseIn(lever, share * YEARS) * (HEIGHT - 4)}`
  })
  return (
    <svg
      role="img"
      width={WIDTH}
      height={HEIGHT}
      className={styles['phase']}
      aria-label={t('leverPanel.phase', { one: at(1), four: at(4), ten: at(YEARS) })}
    >
      <title>{t('leverPanel.phase', { one: at(1), four: at(4), ten: at(YEARS) })}</title>
      <path d={`M0,${HEIGHT - 1.5}H${WIDTH}`} />
      <polyline points={points.join(' ')} />
    </svg>
  )
}
