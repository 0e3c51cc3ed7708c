/** Signing in the page: the draft that was opened, and what is done with a key file. */
import { signal } from '@preact/signals';
import type { Outcome, SignDraft } from '../../components/editor/editor-actions.ts';
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { openKeyFile } from '../../lib/editing/key-file.ts';
import {
  type RoleDraft,
  readRoleDraft,
  sha256Of,
  signRoleDraft,
} from '../../lib/editing/sign-role.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import type { EditorState } from '../../lib/state/editor.ts';

export function createSigning(state: EditorState, tell: (outcome: Outcome) => void) {
  const shown = signal<SignDraft>();
  let opened: { readonly name: string; readonly draft: RoleDraft } | undefined;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tell({ key: 'editor.sign.failed', why: error instanceof Error ? error.message : '' });
    }
  };
  return {
    shown,
    open: (file: File) =>
      attempt(async () => {
        const draft = readRoleDraft(await file.text());
        opened = { name: file.name, draft };
        const { version, expires, signatures } = draft;
        shown.value = { version, expires, signatures, isSame: await holdsWhatIsSeen(state, draft) };
      }),
    sign: (file: File, passphrase: string) =>
      attempt(async () => {
        if (opened === undefined) return;
        const key = await openKeyFile(await file.text(), passphrase);
        const signed = await signRoleDraft(opened.draft, key);
        saveFile(opened.name, signed);
        opened = { ...opened, draft: readRoleDraft(signed) };
        tell({ key: 'editor.sign.done', why: '' });
      }),
  };
}

/** Whether the draft names the very bytes of the layer as it is opened here. */
async function holdsWhatIsSeen(state: EditorState, { targets }: RoleDraft): Promise<boolean> {
  const layer = state.opened.value;
  if (layer === undefined || state.errors.value > 0) return false;
  const bundle = serializeBundle({
    content: 'supports',
    layer: layer.layer,
    edition: layer.edition,
    published: layer.published,
    minExtension: layer.minExtension,
    supports: state.supports.value,
  });
  return targets[`${layer.layer}/bundle.jsonl`] === (await sha256Of(bundle));
}
