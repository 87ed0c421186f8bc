import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icons.tsx'
import styles from './IconButton.module.css'

type IconButtonProps = Readonly<{ icon: IconName; label: string }> &
  Omit<ComponentProps<'button'>, 'children' | 'aria-label'>

/** A button that shows only an icon; its label is its accessible name and its tooltip. */
export function IconButton({ icon, label, className = '', ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...native}
      aria-label={label}
      className={`${styles['button']} ${className}`}
    >
      <Icon name={icon} />
    </button>
  )
}
