/** Signing in the page: the draft that was opened, and what is done with a key file. */
import { signal } from '@preact/signals';
import type { Outcome, SignDraft } from '../../components/editor/editor-actions.ts';
import { serializeBundle } from '../../lib/catalogue/bundle.ts';
import { openKeyFile } from '../../lib/editing/key-file.ts';
import type { Login } from '../../lib/editing/server-file.ts';
import {
  changesBeside,
  type RoleDraft,
  readRoleDraft,
  sha256Of,
  signRoleDraft,
} from '../../lib/editing/sign-role.ts';
import type { CatalogueStore } from '../../lib/platform/catalogue-store.ts';
import { saveFile } from '../../lib/platform/save-file.ts';
import { openUpdateState } from '../../lib/platform/update-state.ts';
import { readPackaged } from '../../lib/platform/worker-catalogue.ts';
import type { EditorState } from '../../lib/state/editor.ts';
import { roleOfLayer } from '../../lib/trust/namespace.ts';
import type { EditorServer } from './server.ts';

/** Where a draft was opened: a file, or an address of the server to which it goes back. */
interface OpenedDraft {
  readonly name: string;
  readonly draft: RoleDraft;
  readonly address: string | undefined;
}

export function createSigning(
  state: EditorState,
  store: CatalogueStore,
  server: EditorServer,
  tell: (outcome: Outcome) => void,
) {
  const shown = signal<SignDraft>();
  let opened: OpenedDraft | undefined;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      tell({ key: 'editor.sign.failed', why: error instanceof Error ? error.message : '' });
    }
  };
  return {
    shown,
    open: (file: File, address?: string) =>
      attempt(async () => {
        const draft = readRoleDraft(await file.text());
        opened = { name: file.name, draft, address };
        const { version, expires, signatures } = draft;
        const beside = await besideWhatIsSeen(state, store, draft);
        const isSame = await holdsWhatIsSeen(state, draft);
        shown.value = { version, expires, signatures, isSame, beside };
      }),
    sign: (file: File, passphrase: string, login: Login) =>
      attempt(async () => {
        if (opened === undefined) return;
        const key = await openKeyFile(await file.text(), passphrase);
        const signed = await signRoleDraft(opened.draft, key);
        const { name, address } = opened;
        if (address === undefined) saveFile(name, signed);
        else if (!(await server.put(address, signed, login))) return;
        const draft = readRoleDraft(signed);
        opened = { name, draft, address };
        if (shown.value) shown.value = { ...shown.value, signatures: draft.signatures };
        tell({ key: address === undefined ? 'editor.sign.done' : 'editor.sign.put', why: '' });
      }),
  };
}

/** Nothing where no edition of the role is known to compare it with. */
async function besideWhatIsSeen(
  state: EditorState,
  { connection }: CatalogueStore,
  draft: RoleDraft,
): Promise<readonly string[]> {
  const layer = state.opened.value?.layer ?? 'se';
  const { accepted } = await openUpdateState(connection, readPackaged);
  const published = accepted[roleOfLayer(layer)];
  const path = `${layer}/bundle.jsonl`;
  return published === undefined ? [] : changesBeside(draft, readRoleDraft(published), path);
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
