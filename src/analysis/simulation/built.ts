/** True where the build draws embeds for readers without scripts: nothing comes later there. */
export const BUILT = typeof document === 'undefined'
