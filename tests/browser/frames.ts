/** A record with one code in every kind of frame that a page can make. */
import type { ServedFolder } from './serve.ts';

const said = (code: string) => `<p>Diagnos: ${code} i egen ram</p>`;

/** Serves it and answers its address. In its own text it has no code, so each frame stands alone. */
export function serveFrames(served: ServedFolder): string {
  const inner = served.page('sealed', `<!doctype html>${said('J45.9')}`);
  const made = (name: string, code: string) =>
    `document.getElementById('${name}').src = URL.createObjectURL(
       new Blob(['<!doctype html>${said(code)}'], { type: 'text/html' }));`;
  return served.page(
    'frames',
    `<!doctype html><html lang="sv"><title>Journal</title><body><h1>Test Testsson</h1>
     <iframe srcdoc="${said('E11.9')}"></iframe>
     <iframe id="blank"></iframe>
     <iframe id="blob"></iframe>
     <iframe sandbox srcdoc="${said('I10.9')}"></iframe>
     <iframe sandbox src="${inner}"></iframe>
     <iframe sandbox id="sealed-blob"></iframe>
     <iframe src="data:text/html,${encodeURIComponent(said('M17.1'))}"></iframe>
     <script>
       document.getElementById('blank').contentDocument.body.innerHTML = '${said('G43.9')}';
       ${made('blob', 'K21.9')}
       ${made('sealed-blob', 'L20.9')}
     </script>`,
  );
}

export const inFrames = ['E11.9', 'G43.9', 'I10.9', 'J45.9', 'K21.9', 'L20.9', 'M17.1'];
