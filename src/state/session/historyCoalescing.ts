/** A control that keeps moving within this time goes on with the same step of the history. */
const SAME_GESTURE_MS = 1000

/** Tells one gesture from the next, so that undo goes back by gestures and not by letters. */
export type HistoryCoalescing = Readonly<{
  /** Notes that `control` moved; true when that goes on with what it was doing a moment ago. */
  continues: (control: string) => boolean
  /** Whatever moves next begins a gesture of its own. */
  end: () => void
}>

/** The gestures of one history. */
export function historyCoalescing(): HistoryCoalescing {
  let last = { control: '', at: 0 }
  return {
    continues: (control) => {
      const now = Date.now()
      const isSame = control === last.control && now - last.at < SAME_GESTURE_MS
      last = { control, at: now }
      return isSame
    },
    end: () => {
      last = { control: '', at: 0 }
    },
  }
}
