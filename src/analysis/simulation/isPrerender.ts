/**
 * True while the build prerenders embeds (for readers without scripts); effects do not run there.
 */
export const IS_PRERENDER = typeof document === 'undefined'
