import type { ReactNode } from 'react'
import { useText } from '#i18n/useText.ts'
import { Button } from './Button.tsx'
import { IconButton } from './IconButton.tsx'
import { Icon } from './icons.tsx'
import styles from './Notice.module.css'

type NoticeProps = Readonly<{
  kind: 'note' | 'warning' | 'problem'
  title: string
  children?: ReactNode
  action?: Readonly<{ label: string; onPress: () => void }> | undefined
  onDismiss?: () => void
}>

/** A message in a live region; `children` explain the consequences and the remedy. */
export function Notice({ kind, title, children, action, onDismiss }: NoticeProps) {
  const { t } = useText()

  return (
    <div
      role={kind === 'problem' ? 'alert' : 'status'}
      className={`${styles['notice']} ${styles[kind]}`}
    >
      <Icon name={kind === 'note' ? 'info' : 'warning'} size={20} />
      <div className={styles['words']}>
        <p className={styles['title']}>
          <span className="visuallyHidden">{t(`notice.${kind}`)}: </span>
          {title}
        </p>
        {children && <div className={styles['more']}>{children}</div>}
        {action && (
          <Button kind="quiet" onClick={action.onPress}>
            {action.label}
          </Button>
        )}
      </div>
      {onDismiss && (
        <IconButton icon="close" label={t('notice.dismiss', { title })} onClick={onDismiss} />
      )}
    </div>
  )
}
