/**
 * Lint of the built files: nothing in them may carry away what was read (trust.md §2 and §3a).
 *
 * The content scripts, which meet the patient's page, have no word that reaches the network, the
 * disk or markup. Nothing anywhere runs code that is not in the package.
 */
import { type BuiltFile, builtFiles, namedBuilds } from './built.ts';
import { outcomeOf, type Step } from './step.ts';

/** Draws a few elements of its own; it reads nothing and is handed a publisher's words. */
const MARK = 'content-scripts/mark.js';
/** What finds codes in every page, and what decides where one was found. */
const READER = ['content-scripts/record.js', 'content-scripts/judge.js'];

/** A content script's isolated world is not held back by the extension's CSP. */
const notInContentScript: readonly RegExp[] = [
  /\bfetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bImage\b/,
  /\bAudio\b/,
  /\bFontFace\b/,
  /\bRTCPeerConnection\b/,
  /\bWorker\b/,
  /\bimportScripts\b/,
  /\bindexedDB\b/,
  /\bcaches\b/,
  /\blocalStorage\b/,
  /\bsessionStorage\b/,
  /\bstorage\b/,
  /\bcookie\b/,
  /\bclipboard\b/,
  /\b(?:inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bsetHTML\w*\b/,
  /\bDOMParser\b/,
  /\bcreateContextualFragment\b/,
  /\bcreateElement(?:NS)?\b/,
  /\bdocument\.write/,
  /\bwindow\.open\b/,
];

/** Code from elsewhere, and ways out that the CSP of our pages does not stop or need not meet. */
const notAnywhere: readonly RegExp[] = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /\bFunction\s*\(\s*["'`]/,
  /\bimportScripts\b/,
  /\bimport\s*\(\s*["'`]https?:/,
  /\bfrom\s*["'`]https?:/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
];

const notInPages: readonly RegExp[] = [
  /<script\b(?![^>]*\bsrc=)/,
  /<script\b[^>]*\bsrc="(?!\/|\.)/,
  /<(?:link|img|iframe)\b[^>]*\b(?:href|src)="(?:https?:)?\/\//,
  /\son\w+="/,
];

export const egressStep: Step = {
  name: 'egress',
  heading: 'Built files: no way out, no foreign code',
  async run() {
    const findings: string[] = [];
    let checks = 0;
    for (const { browser, dir } of namedBuilds) {
      const scripts = await builtFiles(dir, ['.js']);
      const pages = await builtFiles(dir, ['.html']);
      for (const part of READER) {
        if (scripts.some(({ path }) => path === part)) continue;
        findings.push(`${browser}: ${part} is not in the build`);
      }
      checks += scripts.length + pages.length + READER.length;
      for (const script of scripts) {
        const forbidden = script.path.startsWith('content-scripts/')
          ? [...notInContentScript.filter((one) => !isOfMark(script, one)), ...notAnywhere]
          : notAnywhere;
        findings.push(...findingsIn(browser, script, forbidden));
      }
      for (const page of pages) findings.push(...findingsIn(browser, page, notInPages));
    }
    return outcomeOf(checks, findings);
  },
};

function isOfMark({ path }: BuiltFile, { source }: RegExp): boolean {
  return path === MARK && source.includes('createElement');
}

/** At most one line a file, with all the words found in it and what stands around the first. */
function findingsIn(browser: string, file: BuiltFile, forbidden: readonly RegExp[]): string[] {
  const found = forbidden.flatMap((pattern) => pattern.exec(file.text) ?? []);
  if (found[0] === undefined) return [];
  const at = file.text.indexOf(found[0]);
  const around = file.text.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', ' ');
  return [`${browser}: ${file.path} has ${found.join(', ')}: … ${around} …`];
}
