// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showMark } from '../../../lib/platform/mark-view.ts';

afterEach(() => vi.restoreAllMocks());

/** Draws it, and hands out what the page itself cannot reach. */
function drawn(onAnswer = vi.fn()) {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow');
  const remove = showMark(
    document,
    { level: 'warning', text: 'Ny dos' },
    { say: (name) => name, onAnswer },
  );
  const root = attach.mock.results[0]?.value as ShadowRoot;
  return { remove, root, onAnswer, how: attach.mock.calls[0]?.[0] };
}

describe('the mark', () => {
  it('stands in a closed shadow root, and says whose words they are', () => {
    const { root, how, remove } = drawn();
    expect(how).toEqual({ mode: 'closed' });
    expect(document.querySelector('bredvid-mark')?.shadowRoot).toBeNull();
    expect(root.querySelector('button')?.textContent).toBe('markWarning Ny dos');
    remove();
    expect(document.querySelector('bredvid-mark')).toBeNull();
  });

  it("is not answered by the page's own clicks", () => {
    const { root, onAnswer, remove } = drawn();
    for (const button of root.querySelectorAll('button')) button.click();
    expect(onAnswer).not.toHaveBeenCalled();
    remove();
  });
});
