/** Edits of the same control within this time (milliseconds) make up one entry of the history. */
const COALESCE_MS = 1000

/**
 * Decides which edits are undone together, such as all keystrokes of a word or steps of a slider.
 */
export type HistoryCoalescing = Readonly<{
  /** Notes an edit by `control`; true if it continues that control's last edit. */
  continues: (control: string) => boolean
  /** Makes the next edit start a new entry in any case. */
  end: () => void
}>

export function historyCoalescing(): HistoryCoalescing {
  let last = { control: '', at: 0 }
  return {
    continues: (control) => {
      const now = Date.now()
      const isSame = control === last.control && now - last.at < COALESCE_MS
      last = { control, at: now }
      return isSame
    },
    end: () => {
      last = { control: '', at: 0 }
    },
  }
}
