/**
 * The publishers' code lists, which are not part of the project: they lie beside it, in
 * `../shared/facts/code-systems`.
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * The rows of a list, each as its cells, without the heading. Without the folder there is
 * nothing to compare with: empty, but an error where tests are to be complete (`CI=true`).
 */
export function publishedCodes(file: string): readonly (readonly string[])[] {
  const place = new URL(`../../../../shared/facts/code-systems/${file}`, import.meta.url);
  if (existsSync(place)) {
    const [, ...rows] = readFileSync(place, 'utf8').trimEnd().split(/\r?\n/);
    return rows.map((row) => row.split('\t'));
  }
  if (process.env.CI === 'true') {
    throw new Error(`../shared/facts/code-systems/${file} is missing: nothing to compare with`);
  }
  console.warn(`not compared: ../shared/facts/code-systems/${file} is missing`);
  return [];
}
