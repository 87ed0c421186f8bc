import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import { IconButton } from './IconButton.tsx'
import { useOverflow } from './useOverflow.ts'
import styles from './Dialog.module.css'

type DialogProps = Readonly<{
  title: string
  onClose: () => void
  /** `side` is a drawer where there is room, and rises from the bottom where there is none. */
  placement?: 'side' | 'centre' | 'bottom'
  children: ReactNode
}>

/** A modal dialog, open as long as it is rendered. */
export function Dialog({ title, onClose, placement = 'centre', children }: DialogProps) {
  const { t } = useText()
  const id = useId()
  const { dialog, heading } = useModal()
  const backdrop = useBackdropPress(onClose)

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onClose()
  }

  return (
    <dialog
      ref={dialog}
      className={`${styles['dialog']} ${styles[placement]}`}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        // Sent by the back gesture of a phone, but also by a cancelled file input inside.
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      {...backdrop}
    >
      <div className={styles['sheet']}>
        <header className={styles['header']}>
          <h2 ref={heading} id={id} tabIndex={-1} className={styles['title']}>
            {title}
          </h2>
          <IconButton icon="close" label={t('dialog.close')} onClick={onClose} />
        </header>
        <Content titleId={id}>{children}</Content>
      </div>
    </dialog>
  )
}

/** The scrolling part: a tab stop only while it overflows. */
function Content({ titleId, children }: Readonly<{ titleId: string; children: ReactNode }>) {
  const { ref, isOverflowing } = useOverflow<HTMLDivElement>()

  return (
    <div
      ref={ref}
      className={styles['content']}
      {...(isOverflowing && { role: 'group', tabIndex: 0, 'aria-labelledby': titleId })}
    >
      {children}
    </div>
  )
}

/** Opens the dialog as a modal, focuses its title, and returns the focus on unmount. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    const opener = document.activeElement
    if (!dialog.current?.open) dialog.current?.showModal()
    heading.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])

  return { dialog, heading }
}

/** Props for a press that begins and ends on the backdrop, unlike a selection dragged onto it. */
function useBackdropPress(onPress: () => void) {
  const isPressed = useRef(false)

  return {
    onPointerDown: ({ target, currentTarget }: { target: unknown; currentTarget: unknown }) => {
      isPressed.current = target === currentTarget
    },
    onClick: ({ target, currentTarget }: { target: unknown; currentTarget: unknown }) => {
      if (isPressed.current && target === currentTarget) onPress()
      isPressed.current = false
    },
  }
}
