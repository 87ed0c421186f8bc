import styles from './icons.module.css'

/** Lines in a 16 × 16 box; `mirrored` ones point along the direction of reading. */
const ICONS = {
  undo: { lines: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H6', isMirrored: true },
  redo: { lines: 'M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H10', isMirrored: true },
  reset: { lines: 'M3 2.5v4h4M3.2 6.5a5.5 5.5 0 1 1-.5 3.6' },
  close: { lines: 'M3.5 3.5l9 9M12.5 3.5l-9 9' },
  link: {
    lines: 'M6.5 9.5l3-3M7 4.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M9 11.5l-2 2A3.2 3.2 0 0 1 2.5 9l2-2',
  },
  info: { lines: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 1 0 8 1.8M8 7.2v4M8 4.6v.2' },
  plus: { lines: 'M8 3v10M3 8h10' },
  minus: { lines: 'M3 8h10' },
  up: { lines: 'M8 13V3.5M4 7.5l4-4 4 4' },
  down: { lines: 'M8 3v9.5M4 8.5l4 4 4-4' },
  grip: {
    lines: 'M6 3.5v.2M6 8v.2M6 12.5v.2M10 3.5v.2M10 8v.2M10 12.5v.2',
  },
  more: {
    lines:
      'M2.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  },
  download: { lines: 'M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10' },
  edit: { lines: 'M3 13l.7-3L11 2.7 13.3 5 6 12.3zM9.5 4.2l2.3 2.3' },
  check: { lines: 'M3 8.5l3.5 3.5L13 4.5' },
  warning: { lines: 'M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.2' },
  chevron: { lines: 'M6 3.5 10.5 8 6 12.5', isMirrored: true },
  ascending: { lines: 'M4.5 9.5 8 6l3.5 3.5' },
  descending: { lines: 'M4.5 6.5 8 10l3.5-3.5' },
  sortable: { lines: 'M5 6.2 8 3.2l3 3M5 9.8l3 3 3-3' },
} as const satisfies Record<string, Readonly<{ lines: string; isMirrored?: boolean }>>

export type IconName = keyof typeof ICONS

type IconProps = Readonly<{ name: IconName; size?: 16 | 20 }>

/** A decorative icon in the colour of the text, hidden from screen readers. */
export function Icon({ name, size = 16 }: IconProps) {
  const icon: Readonly<{ lines: string; isMirrored?: boolean }> = ICONS[name]

  return (
    <svg
      className={icon.isMirrored ? `${styles['icon']} ${styles['mirrored']}` : styles['icon']}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={icon.lines} />
    </svg>
  )
}
