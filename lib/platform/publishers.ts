/**
 * The hosts that Bredvid may reach, all of them: where the catalogue is published. Each is the
 * address of a repository, with a slash at its end, and a mirror of the others. They become the
 * `connect-src` of the manifest, which the browser holds Bredvid to, and the addresses it asks where
 * the organisation's policy names none (`update-sources.ts`).
 *
 * The list is empty as long as there is no publisher: then nothing leaves the computer. Whoever
 * publishes writes the address here, or builds with `BREDVID_PUBLISHERS="https://… https://…"`.
 */
export const publishers: readonly string[] = [];
