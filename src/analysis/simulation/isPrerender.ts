/** True where the build draws embeds for readers without scripts: nothing comes later there. */
export const IS_PRERENDER = typeof document === 'undefined'
