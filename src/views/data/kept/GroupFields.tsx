import { useId, useState } from 'react'
import { useText } from '#i18n/useText.ts'
import {
  withChapterIn,
  withNewGroup,
  withoutGroup,
  type GoodsGroup,
} from '#imports/packages/regrouped.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import styles from '#views/data/Data.module.css'

type GroupFieldsProps = Readonly<{
  groups: readonly GoodsGroup[]
  /** The names of the HS chapters in use, by their code. */
  names: Readonly<Record<string, string>>
  onChange: (groups: readonly GoodsGroup[]) => void
}>

/** The categories with their HS chapters, each with a list of the categories it can be moved to. */
export function GroupFields({ groups, names, onChange }: GroupFieldsProps) {
  const { t } = useText()
  const [name, setName] = useState('')
  return (
    <>
      {groups.map((group) => (
        <Group key={group.id} {...{ group, groups, names, onChange }} />
      ))}
      <div className={styles['adding']}>
        <TextField label={t('data.groups.newName')} value={name} onChange={setName} />
        <Button
          disabled={name.trim() === ''}
          onClick={() => {
            onChange(withNewGroup(groups, name.trim()))
            setName('')
          }}
        >
          {t('data.groups.add')}
        </Button>
      </div>
    </>
  )
}

type GroupProps = GroupFieldsProps & Readonly<{ group: GoodsGroup }>

function Group({ group, groups, names, onChange }: GroupProps) {
  const { t } = useText()
  const heading = useId()
  const used = group.chapters.filter((chapter) => chapter in names)
  const others = groups.filter(({ id }) => id !== group.id)
  // Nobody's chapters are lost: the last of the others, which holds what fits nowhere else, takes them.
  const heir = others.at(-1)
  return (
    <section className={styles['group']} aria-labelledby={heading}>
      <div className={styles['head']}>
        <h3 id={heading}>{group.name}</h3>
        {heir ? (
          <Button
            kind="quiet"
            aria-label={t('data.groups.removeOf', { name: group.name, heir: heir.name })}
            onClick={() => onChange(withoutGroup(groups, group.id, heir.id))}
          >
            {t('data.groups.remove')}
          </Button>
        ) : null}
      </div>
      <div className={styles['roles']}>
        {used.length === 0 ? <p className={styles['soft']}>{t('data.groups.empty')}</p> : null}
        {used.map((chapter) => (
          <SelectField
            key={chapter}
            label={t('data.groups.chapter', { chapter, name: names[chapter] ?? '' })}
            value={group.id}
            options={groups.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => onChange(withChapterIn(groups, chapter, id))}
          />
        ))}
      </div>
    </section>
  )
}
