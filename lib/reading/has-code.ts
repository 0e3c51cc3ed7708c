/** Not the name of a system, `KSH97`. */
export const hasCode = /\b[A-Z]\d\d/;
