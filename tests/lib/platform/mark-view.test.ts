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

  it('shows the reasons when they are asked for, each a button', () => {
    const { root, onAnswer, remove } = drawn();
    const asking = root.querySelector('[aria-expanded]');
    const folded = () => root.querySelector<HTMLElement>('.reasons')?.hidden;
    expect([asking?.getAttribute('aria-expanded'), folded()]).toEqual(['false', true]);
    const press = (what: Element | null | undefined) =>
      what?.dispatchEvent(Object.defineProperty(new Event('click'), 'isTrusted', { value: true }));
    press(asking);
    expect([asking?.getAttribute('aria-expanded'), folded()]).toEqual(['true', false]);
    press([...root.querySelectorAll('button')].find((one) => one.textContent === 'markDisturbs'));
    expect(onAnswer).toHaveBeenCalledWith('disturbs');
    remove();
  });

  it('hands the focus back to where it came from', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    const { root, remove } = drawn();
    const host = document.querySelector<HTMLElement>('bredvid-mark');
    host?.dispatchEvent(new FocusEvent('focusin', { relatedTarget: field }));
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(host);
    field.blur();
    const focused = vi.spyOn(field, 'focus');
    expect(root.querySelector('button')).not.toBeNull();
    remove();
    expect(focused).toHaveBeenCalled();
    field.remove();
  });

  it("is not answered by the page's own clicks", () => {
    const { root, onAnswer, remove } = drawn();
    for (const button of root.querySelectorAll('button')) button.click();
    expect(onAnswer).not.toHaveBeenCalled();
    remove();
  });
});
