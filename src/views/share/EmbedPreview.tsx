import { useEffect, useRef, useState, type RefObject } from 'react'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { CATALOGUE, type FigureId } from '#figures/catalogue.ts'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'

type EmbedPreviewProps = Readonly<{
  figure: FigureId
  address: string
  /** In pixels; `null` where it follows the content. */
  height: number | null
}>

const WIDTHS = ['320', '640', '960'] as const

/** The embed itself, in a column of some width, as large as there is room for it. */
export function EmbedPreview({ figure, address, height }: EmbedPreviewProps) {
  const { t } = useText()
  const [column, setColumn] = useState<(typeof WIDTHS)[number]>('640')
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useWidth(box)
  const told = useToldHeight(frame)
  const width = Number(column)
  const tall = height ?? told ?? CATALOGUE[figure].embedHeight
  const scale = Math.min(1, room / width)
  return (
    <div className={styles['embed']}>
      <SegmentedControl
        label={t('embedding.width')}
        value={column}
        options={WIDTHS.map((value) => {
          return { value, label: t('embedding.pixels', { width: value }) }
        })}
        onChange={setColumn}
      />
      <div ref={box} dir="ltr" className={styles['frame']} style={{ blockSize: tall * scale }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the page is our own */}
        <iframe
          // A frame that goes to another address would fill the reader's history.
          key={address}
          ref={frame}
          src={address}
          title={t('embedding.preview', { width: column })}
          width={width}
          height={tall}
          style={{ transform: `scale(${scale})` }}
        />
      </div>
    </div>
  )
}

/** How tall the embed says its content is. */
function useToldHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [told, setTold] = useState<number | null>(null)
  useEffect(() => {
    function listen({ source, data }: MessageEvent<unknown>) {
      if (source !== frame.current?.contentWindow) return
      const height = heightIn(data)
      if (height !== null) setTold(height)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame])
  return told
}

function heightIn(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, height } = message as Readonly<Record<string, unknown>>
  return type === 'corridor.height' && typeof height === 'number' && height > 0 ? height : null
}

/** How wide a box is, kept up to date. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = box
    if (!current) return undefined

    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [box])
  return width
}
