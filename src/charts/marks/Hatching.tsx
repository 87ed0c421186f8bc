import { useChartTheme } from '#charts/look/chartTheme.ts'

type HatchingProps = Readonly<{ x: number; y: number; width: number; height: number }>

/** Distance between two lines along the horizontal, in pixels. */
const STEP = 8

/**
 * Renders a rectangle hatched with diagonal lines, which is told apart without colour and in print. Plain
 * lines instead of a pattern, which some programs that read files do not support.
 */
export function Hatching({ x, y, width, height }: HatchingProps) {
  const { lines } = useChartTheme()
  const count = Math.max(0, Math.ceil((width + height) / STEP))
  const strokes = Array.from({ length: count }, (_, index) => {
    // Each line rises from the bottom edge or the left one to the top edge or the right one.
    const start = index * STEP - height
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)]
    const heightAt = (along: number) => y + height - (along - start)
    return `M${x + from},${heightAt(from)}L${x + to},${heightAt(to)}`
  })
  return <path data-hatching="" d={strokes.join('')} {...lines.hatching} />
}
