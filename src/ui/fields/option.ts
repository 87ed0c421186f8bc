/** One option of a select or radio group; `hint` explains it. */
export type Option<Value extends string> = Readonly<{ value: Value; label: string; hint?: string }>

/** The props of a control that chooses one of several options. */
export type SingleChoiceProps<Value extends string> = Readonly<{
  label: string
  value: Value
  options: readonly Option<Value>[]
  onChange: (value: Value) => void
  isLabelHidden?: boolean
}>
