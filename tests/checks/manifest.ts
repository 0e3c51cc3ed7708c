/**
 * The built manifests: what Bredvid asks for when it is installed, and what its pages may load
 * (trust.md §2).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { namedBuilds } from './built.ts';
import { outcomeOf, type Step } from './step.ts';

const allowed = new Set([
  'storage',
  'alarms',
  'scripting',
  'activeTab',
  'unlimitedStorage',
  'sidePanel',
  'contextMenus',
]);

const absent = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
];

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

export const manifestStep: Step = {
  name: 'manifest',
  heading: 'Manifests: permissions and content security policy',
  async run() {
    const findings = await Promise.all(
      namedBuilds.map(({ browser, dir }) => findingsIn(browser, dir)),
    );
    const checks = namedBuilds.length * (1 + absent.length + directives.length);
    return outcomeOf(checks, findings.flat());
  },
};

async function findingsIn(browser: string, dir: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const asked: string[] = manifest.permissions ?? [];
  const policy: string = manifest.content_security_policy?.extension_pages ?? '';
  const stated = policy.split(';').map((directive) => directive.trim());
  return [
    ...asked
      .filter((permission) => !allowed.has(permission))
      .map((permission) => `${browser}: asks for ${permission}`),
    ...absent.filter((key) => key in manifest).map((key) => `${browser}: has ${key}`),
    ...directives
      .filter((directive) => !stated.includes(directive))
      .map((directive) => `${browser}: the CSP of the pages lacks ${directive}`),
  ];
}
