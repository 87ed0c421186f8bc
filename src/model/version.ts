/**
 * The version of these equations. It rises when the same link and the same figures lead to other
 * numbers than before, so that a view pinned to an older version can report it.
 *
 * 2: levers in a link have their effect; before, they were read and had none.
 * 3: a year counts with what levers have in force in its middle, not at its beginning; of two levers
 *    that exclude each other, only the one that counts contributes.
 */
export const MODEL_VERSION = 3
