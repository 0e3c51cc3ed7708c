import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchModules, showFrame } from '../components/panel/frame.ts';
import { readFrame } from '../lib/platform/frame-memory.ts';

/** The panel's first script: the page's own head in the words it last stood in, then the rest. */
export default defineUnlistedScript(() => {
  showFrame(document, readFrame() ?? {});
  fetchModules(document);
});
