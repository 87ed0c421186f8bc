/**
 * One problem in a file. `code` is the key of its message in i18n, `at` its location in the file.
 */
export type Problem<Code extends string = string> = Readonly<{
  code: Code
  at: string
  found: string
}>

/** The result of reading a file: its content, or all problems found in it. */
export type Result<Value, Code extends string = string> = Readonly<
  { ok: true; value: Value } | { ok: false; problems: readonly Problem<Code>[] }
>
