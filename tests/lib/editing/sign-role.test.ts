import { describe, expect, it } from 'vitest';
import { createKeyFile, openKeyFile } from '../../../lib/editing/key-file.ts';
import {
  changesBeside,
  readRoleDraft,
  sha256Of,
  signRoleDraft,
} from '../../../lib/editing/sign-role.ts';
import { commitDraft } from '../../../lib/publishing/commit.ts';
import { prepare } from '../../../lib/publishing/prepare.ts';
import { rotate } from '../../../lib/publishing/roles.ts';
import { signDraft } from '../../../lib/publishing/sign.ts';
import { newWorkshop, noon } from '../publishing/workshop.ts';

const file = 'draft/metadata/targets.json';

describe('a draft signed in the page', () => {
  it('counts at the command line as any other, and names what the editor sees', async () => {
    const { workshop, keys } = await newWorkshop();
    const made = await createKeyFile('tall gran björk en');
    rotate(workshop, { role: 'targets', add: [made.publicKey], remove: [] }, noon);
    prepare(workshop, { now: noon });
    for (const signer of [...keys.root, ...keys.targets.slice(0, 1)])
      await signDraft(workshop, signer);

    const draft = readRoleDraft(workshop.read(file));
    expect(draft).toMatchObject({ version: 1, signatures: 1 });
    const key = await openKeyFile(made.pem, 'tall gran björk en');
    const twice = readRoleDraft(await signRoleDraft(draft, key));
    workshop.write(file, await signRoleDraft(twice, key));
    expect(readRoleDraft(workshop.read(file)).signatures).toBe(2);
    expect(await commitDraft(workshop, { online: keys.online, now: noon })).toBe(true);

    const hash = draft.targets['se/bundle.jsonl'] ?? '';
    const bundle = workshop.read(`published/targets/se/${hash}.bundle.jsonl`);
    expect(await sha256Of(bundle)).toBe(hash);
  });

  it('tells what it changes beside the file that is looked at', async () => {
    const { workshop, keys } = await newWorkshop();
    prepare(workshop, { now: noon });
    const draft = readRoleDraft(workshop.read(file));
    expect(changesBeside(draft, draft, 'se/bundle.jsonl')).toEqual([]);
    const targets = { ...draft.targets, 'se/bundle.jsonl': '1', 'terms/bundle.jsonl': '2' };
    expect(changesBeside({ ...draft, targets }, draft, 'se/bundle.jsonl')).toEqual([
      'terms/bundle.jsonl',
    ]);
    const [key] = keys.targets;
    const delegations = { keys: { [key?.keyId ?? '']: {} }, roles: [] };
    const signed = { ...draft.file.signed, delegations };
    const handing = { ...draft, file: { ...draft.file, signed } };
    expect(changesBeside(handing, draft, 'se/bundle.jsonl')).toEqual(['delegations']);
  });

  it.each(['', '{}', '{"signed":{"_type":"root"},"signatures":[]}'])('is not %s', (text) => {
    expect(() => readRoleDraft(text)).toThrow('It is not a draft of a role');
  });
});
