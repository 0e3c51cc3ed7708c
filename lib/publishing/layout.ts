/** Under which name each file stands on the server (trust.md §1). */

/** The target path of a bundle. */
export function bundlePath(layer: string, content: string): string {
  const isNamedByLayer = content === 'supports' || content === layer;
  return isNamedByLayer ? `${layer}/bundle.jsonl` : `${layer}/${content}.bundle.jsonl`;
}

/** The target path of the list of what a role has withdrawn. */
export function withdrawnPath(role: string): string {
  return role === 'targets' ? 'withdrawn.json' : `${role}/withdrawn.json`;
}

/** What a delegated role may sign. */
export function pathsOf(role: string): readonly string[] {
  return [`${role}/*`];
}

/** The file of a target under `targets/`: consistent snapshots carry the hash in the name. */
export function targetFile(path: string, hash: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `targets/${path.slice(0, cut)}${hash}.${path.slice(cut)}`;
}

export function metadataFile(role: string, version: number): string {
  return role === 'timestamp' ? 'metadata/timestamp.json' : `metadata/${version}.${role}.json`;
}
