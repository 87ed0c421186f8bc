/** One of the answers to a question; `hint` says more about it. */
export type Option<Value extends string> = Readonly<{ value: Value; label: string; hint?: string }>
