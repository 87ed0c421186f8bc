/**
 * The version of these equations. It rises when the same link and the same figures lead to other
 * numbers than before, so that a view pinned to an older version can report it.
 *
 * 2: levers in a link have their effect; before, they were read and had none.
 */
export const MODEL_VERSION = 2
