import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = Readonly<{ kind?: 'plain' | 'strong' | 'quiet' }> & ComponentProps<'button'>

/** A native button in one of three weights; it submits a form only with `type="submit"`. */
export function Button({ kind = 'plain', className = '', ...native }: ButtonProps) {
  return (
    <button
      type="button"
      {...native}
      className={`${styles['button']} ${styles[kind]} ${className}`}
    />
  )
}
