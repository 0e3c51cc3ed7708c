// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { claimFrame, isConnected } from '../../../lib/platform/frame-claim.ts';
import { claimed, runtime } from './joined-frame.ts';

describe('the claim of a frame', () => {
  it('is given to one reader at a time', () => {
    const first = claimed();
    expect(claimFrame()).toBeUndefined();
    first.abort();
    expect(claimed().signal.aborted).toBe(false);
  });

  it('passes from an orphan to the reader of the new extension', () => {
    const orphan = claimed();
    runtime.id = undefined;
    expect(isConnected()).toBe(false);
    const next = claimed();
    expect(orphan.signal.aborted).toBe(true);
    runtime.id = 'bredvid';
    expect(next.signal.aborted).toBe(false);
    expect(claimFrame()).toBeUndefined();
  });

  it('passes on when a page takes over the window of the empty document before it', () => {
    const empty = claimed();
    vi.stubGlobal('document', document.implementation.createHTMLDocument());
    const next = claimed();
    expect(empty.signal.aborted).toBe(true);
    expect(next.signal.aborted).toBe(false);
  });
});
