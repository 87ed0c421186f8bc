/** One thing that could not be read. `code` finds its sentence in i18n, `at` its place in the file. */
export type Problem<Code extends string = string> = Readonly<{
  code: Code
  at: string
  found: string
}>

/** What reading a reader's file leads to: all of it, or all that is wrong with it. */
export type Result<Value, Code extends string = string> = Readonly<
  { ok: true; value: Value } | { ok: false; problems: readonly Problem<Code>[] }
>
