/**
 * The version of these equations. It rises when the same link and the same figures lead to other
 * numbers than before, so that what was pinned to an older version can say so.
 */
export const MODEL_VERSION = 1
