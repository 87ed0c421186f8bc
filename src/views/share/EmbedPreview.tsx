import { useEffect, useRef, useState, type RefObject } from 'react'
import { isRecord } from '#state/stored/isRecord.ts'
import { SegmentedControl } from '#ui/fields/SegmentedControl.tsx'
import { useText } from '#i18n/useText.ts'
import styles from './Share.module.css'

type EmbedPreviewProps = Readonly<{
  address: string
  /** The height that it asks for, in pixels. */
  ownHeight: number
  /** In pixels; `null` where it follows the content. */
  height: number | null
  /** The file of data that the embed asks for; `null` where it needs none. */
  data?: string | null
}>

/** Widths of the column to choose from, in pixels. */
const WIDTHS = ['320', '640', '960'] as const

/** A preview of the embed in a column of a chosen width, scaled to the space available. */
export function EmbedPreview({ address, ownHeight, height, data = null }: EmbedPreviewProps) {
  const { t } = useText()
  const [column, setColumn] = useState<(typeof WIDTHS)[number]>('640')
  const box = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const room = useWidth(box)
  const reported = useReportedHeight(frame)
  useDataFor(frame, data)
  const width = Number(column)
  const tall = height ?? reported ?? ownHeight
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
          // Remounted with a new key, since navigating the frame would add to the reader's history.
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

/** The content height that the embed reports. */
function useReportedHeight(frame: RefObject<HTMLIFrameElement | null>): number | null {
  const [reported, setReported] = useState<number | null>(null)
  useEffect(() => {
    function listen({ source, data }: MessageEvent<unknown>) {
      if (source !== frame.current?.contentWindow) return
      const height = heightIn(data)
      if (height !== null) setReported(height)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame])
  return reported
}

/** Hands the file of data to the embed that asks for it, as `embed-data.js` does on other pages. */
function useDataFor(frame: RefObject<HTMLIFrameElement | null>, file: string | null): void {
  useEffect(() => {
    if (file === null) return undefined

    function listen({ source, data, origin }: MessageEvent<unknown>) {
      const inside = frame.current?.contentWindow
      if (!inside || source !== inside || typeOf(data) !== 'corridor.data.read') return
      inside.postMessage({ type: 'corridor.data', data: file }, origin)
    }
    window.addEventListener('message', listen)
    return () => window.removeEventListener('message', listen)
  }, [frame, file])
}

function typeOf(message: unknown): unknown {
  return isRecord(message) ? message['type'] : null
}

function heightIn(message: unknown): number | null {
  if (!isRecord(message)) return null
  const { type, height } = message
  return type === 'corridor.height' && typeof height === 'number' && height > 0 ? height : null
}

/** The observed width of an element. */
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
