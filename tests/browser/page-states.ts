/**
 * The pages beside the panel as the screenshots show them, each from its top to its end. Their
 * accessibility is tested where the pages are (`accessibility`, `map`, `editor`).
 */
import type { PanelScene } from './states.ts';

function page(name: string, path: string, ready: string, then?: string): PanelScene {
  return {
    name,
    isWhole: true,
    async prepare({ bredvid }) {
      const opened = await bredvid.openPage(path);
      await opened.waitForSelector(ready);
      if (then !== undefined) await opened.click(then);
      return opened;
    },
  };
}

const SUPPORT = 'support.html#support=se/nkk-hypertoni&region=se-14';

export const pageScenes: readonly PanelScene[] = [
  page('settings', 'options.html', '.options tbody tr'),
  page('map', 'map.html#support=se/nkk-hypertoni&region=se-14', '.map-text > li'),
  ...['knowledge', 'follow-up', 'improvement', 'leadership'].map((tab) =>
    page(`support-${tab}`, SUPPORT, `#tab-${tab}`, `#tab-${tab}`),
  ),
  {
    name: 'editor',
    isWhole: true,
    async prepare({ bredvid }) {
      const opened = await bredvid.openPage('editor.html');
      await opened.waitForSelector('#layer option[value=se-14]');
      await opened.select('#layer', 'se-14');
      const row = await opened.waitForSelector('.row-item:nth-of-type(2)');
      await row?.evaluate((element) => (element as HTMLElement).click());
      await opened.waitForSelector('.support-form');
      return opened;
    },
  },
];
