/**
 * What is pressed may go with what it does: a diagnosis that is removed, a notice that is answered.
 * The focus then goes to what stood beside it, so that whoever uses keys alone goes on from there and
 * not from the top of the page (WCAG 2.4.3). What goes with its patient has nothing beside it that
 * stays: then to the answer, where the next patient's stands.
 */

const CONTROLS = 'button, a[href], summary, input, select, textarea';

/**
 * @param onTurn asks to be told that another patient's record is shown, or what was read is blanked,
 * before the former's goes
 * @returns what ends it
 */
export function keepFocus(onTurn: (tell: () => void) => () => void = () => () => {}): () => void {
  let stop = () => {};
  const keep = (partOf: (focused: Element) => Element | null) => {
    stop();
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return;
    const part = partOf(focused);
    const controls = controlsIn(part);
    const at = controls.indexOf(focused);
    const beside = [...controls.slice(at + 1), ...controls.slice(0, at).reverse()];
    const changes = new MutationObserver(() => {
      if (focused.isConnected) return;
      stop();
      // Whoever took it away may have known where to go on.
      if (document.activeElement !== document.body) return;
      const next = [...beside, ...controlsIn(part)].find(canTakeFocus);
      if (next === undefined) document.querySelector('main')?.focus({ preventScroll: true });
      else (next as HTMLElement).focus();
    });
    changes.observe(document.body, { childList: true, subtree: true });
    stop = () => changes.disconnect();
  };
  // Before what is pressed answers: what stands beside it is asked for while it is there.
  const onPress = () => keep((pressed) => pressed.closest('section') ?? pressed.closest('ul'));
  const presses = ['click', 'submit'];
  for (const each of presses) document.addEventListener(each, onPress, true);
  const endTurns = onTurn(() => keep(() => null));
  return () => {
    stop();
    endTurns();
    for (const each of presses) document.removeEventListener(each, onPress, true);
  };
}

const BARS = { '--header-height': '.panel-top', '--foot-height': '.foot-notices' };

/** What is gone to, by a press or by Tab, stands between head and foot, however high notices make them. */
function measureBars(): void {
  for (const [height, bar] of Object.entries(BARS)) {
    const { offsetHeight = 0 } = document.querySelector<HTMLElement>(bar) ?? {};
    document.documentElement.style.setProperty(height, `${offsetHeight}px`);
  }
}

/** @returns what ends it */
export function followBars(): () => void {
  const foot = document.querySelector<HTMLElement>(BARS['--foot-height']);
  let former = 0;
  const observer = new ResizeObserver(() => {
    measureBars();
    const { offsetHeight = 0 } = foot ?? {};
    // In a low window it stands above the list. Further down the browser holds what is read in its place.
    const isAtTop = scrollY === 0 && !document.activeElement?.closest('.panel-top');
    if (foot && isAtTop && getComputedStyle(foot).position === 'static')
      scrollBy(0, offsetHeight - former);
    former = offsetHeight;
  });
  for (const bar of document.querySelectorAll(Object.values(BARS).join())) observer.observe(bar);
  return () => observer.disconnect();
}

/** To the beginning of a part of the list, by eye and by keys. */
export function goTo(part: HTMLElement | null): void {
  measureBars();
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}

function controlsIn(part: Element | null): readonly Element[] {
  return part === null ? [] : [...part.querySelectorAll(CONTROLS)];
}

/** In a closed fold nothing can. */
function canTakeFocus(control: Element): boolean {
  const fold = control.matches('summary') ? null : control.closest('details:not([open])');
  return control.isConnected && fold === null;
}
