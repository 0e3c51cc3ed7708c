/** What is written like the beginning of a code of ICD-10; not the name of a system, `KSH97`. */
export const hasCode = /\b[A-Z]\d\d/;
