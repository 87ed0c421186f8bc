import type { ComponentProps } from 'react'
import styles from './Button.module.css'

type ButtonProps = Readonly<{ kind?: 'plain' | 'strong' | 'quiet' | 'line' }> &
  ComponentProps<'button'>

/**
 * A native button in one of three weights, or as a `line` of a list, which is a link to the eye. It submits
 * a form only with `type="submit"`.
 */
export function Button({ kind = 'plain', className = '', ...native }: ButtonProps) {
  return (
    <button
      type="button"
      {...native}
      className={`${styles['button']} ${styles[kind]} ${className}`}
    />
  )
}
