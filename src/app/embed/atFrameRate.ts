import { oncePerFrame } from '#ui/live/oncePerFrame.ts'

/** The time of an animation frame, in milliseconds. */
const FRAME_MS = 16

/**
 * As `oncePerFrame`, but counts the time of a frame, so that it also runs in an embed off screen, of
 * which browsers draw no frames.
 */
export function atFrameRate(work: () => void): () => void {
  return oncePerFrame(work, (run) => setTimeout(run, FRAME_MS))
}
