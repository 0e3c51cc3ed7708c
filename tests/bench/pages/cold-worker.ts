/**
 * The service worker of a small extension that P5's cold answer is measured with: it has Bredvid's
 * store and answers an empty ping as well, so that both pay for starting the same script.
 */
import { openCatalogueStore } from '../../../lib/platform/catalogue-store.ts';
import { generateLayer, RARE_CODE } from '../generate.ts';

export type Asked =
  | { readonly what: 'ping' }
  | { readonly what: 'fill'; readonly size: number }
  | { readonly what: 'look' };

/** What of `chrome` is used here. */
interface Messages {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        listen: (asked: Asked, sender: unknown, answer: (value: unknown) => void) => boolean,
      ): void;
    };
  };
}
declare const chrome: Messages;

async function answerTo(asked: Asked): Promise<unknown> {
  if (asked.what === 'ping') return 0;
  const store = await openCatalogueStore({ name: 'bench-cold' });
  if (asked.what === 'fill') {
    await store.replaceLayer(generateLayer(asked.size), 'bench');
    return 0;
  }
  return (await store.lookUp([RARE_CODE], ['se'])).length;
}

chrome.runtime.onMessage.addListener((asked, _sender, answer) => {
  answerTo(asked).then(answer, (error: unknown) => answer(String(error)));
  return true;
});
