/** A record that changes patients in every way that records do, and writes down who was open when. */

export interface Patient {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  /** No other patient has them. */
  readonly codes: readonly string[];
}

const named = [
  ['Anna Ek', 'E11.9', 'I10.9'],
  ['Bo Al', 'J44.9', 'F32.1'],
  ['Cia Lind', 'M17.1', 'N39.0'],
  ['Dan Asp', 'G43.9', 'L20.9'],
  ['Eva Alm', 'K50.9', 'H40.1'],
  ['Folke Rönn', 'I48.9', 'E03.9'],
  ['Gun Sälg', 'J45.9', 'M54.5'],
  ['Hans Hägg', 'N18.3', 'K21.9'],
] as const;

export const patients: readonly Patient[] = named.map(([name, ...codes], n) => ({
  id: `p${n}`,
  name,
  number: `195${n}0101-238${n}`,
  codes,
}));

/** Who could be seen from then on: one patient, or two side by side. */
export interface Opened {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ids: readonly string[];
}

/** Shared by all pages: `chart(id)` is the markup of one patient. */
const common = `
const patients = ${JSON.stringify(patients)};
const chart = (id) => {
  const { name, number, codes } = patients.find((one) => one.id === id);
  return '<section class="patient"><h1>' + name + '</h1><p>Personnummer ' + number + '</p>' +
    '<h2>Diagnoser</h2><ul><li>' + codes.join('</li><li>') + '</li></ul></section>';
};
const opened = (top.opened ??= []);
const note = (...ids) => opened.push({ at: Date.now(), ids });
const frames = (count) => new Promise((done) => {
  const step = () => (count-- > 0 ? requestAnimationFrame(step) : done());
  step();
});
const random = (() => { let seed = 7; return (below) => {
  seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
  return (seed >>> 8) % below;
}; })();
const other = (id) => { let next = id; while (next === id) next = 'p' + random(patients.length); return next; };
`;

const page = (body: string, script: string) =>
  `<!doctype html><html lang="sv"><title>Journal</title><body>${body}<script>${common}${script}</script>`;

/** Switches in the page itself: markup replaced, addresses pushed, hashes, history, merge view. */
export const singlePage = page(
  '<main id="chart"></main>',
  `
let current = '';
const show = (id) => { note(id); current = id; document.getElementById('chart').innerHTML = chart(id); };
const merge = (one, two) => {
  note(one, two);
  current = '';
  document.getElementById('chart').innerHTML =
    '<div style="display:flex"><div class="pane">' + chart(one) + '</div><div class="pane">' + chart(two) + '</div></div>';
};
addEventListener('popstate', ({ state }) => state && show(state.id));
addEventListener('hashchange', () => location.hash && show(location.hash.slice(1)));
const ways = [
  show,
  (id) => { history.pushState({ id }, '', '?patient=' + id); show(id); },
  (id) => { location.hash = id; },
  () => history.back(),
  () => history.forward(),
  (id) => merge(id, other(id)),
];
globalThis.show = show;
globalThis.leaf = async (count) => {
  for (let n = 0; n < count; n += 1) {
    ways[random(ways.length)](other(current));
    await frames(random(4));
  }
  // A step in the history is taken later than it is asked for.
  await frames(20);
  show(other(current));
  return current;
};
show('p0');
`,
);

/** One patient in a frame's own page, which says when it was opened. */
export const chartPage = page(
  '<main id="chart"></main>',
  `
const id = new URLSearchParams(location.search).get('patient');
if (frameElement.dataset.kept !== 'yes') note(id);
document.getElementById('chart').innerHTML = chart(id);
`,
);

/** Switches by frame: loaded anew, reloaded, or swapped for one that keeps the former, hidden. */
export const framed = page(
  '<iframe width="900" height="400"></iframe>',
  `
let current = '';
const first = document.querySelector('iframe');
const loaded = (frame) => new Promise((done) => frame.addEventListener('load', done, { once: true }));
const load = (frame, id) => {
  const done = loaded(frame);
  frame.src = 'chart?patient=' + id;
  return done;
};
let spare;
const ways = [
  async (id) => { current = id; await load(document.querySelector('iframe:not([hidden])'), id); },
  async () => {
    const frame = document.querySelector('iframe:not([hidden])');
    const done = loaded(frame);
    frame.contentWindow.location.reload();
    await done;
  },
  async (id) => {
    const former = document.querySelector('iframe:not([hidden])');
    spare ??= Object.assign(document.createElement('iframe'), { width: 900, height: 400, hidden: true });
    spare.dataset.kept = 'yes';
    if (!spare.isConnected) document.body.append(spare);
    await load(spare, id);
    note(id);
    current = id;
    former.hidden = true;
    former.dataset.kept = 'yes';
    spare.hidden = false;
    delete spare.dataset.kept;
    spare = former;
  },
];
globalThis.leaf = async (count) => {
  for (let n = 0; n < count; n += 1) {
    await ways[random(ways.length)](other(current));
    await frames(random(3));
  }
  // At rest now in a frame just loaded, now in one that was hidden.
  await ways[2 * random(2)](other(current));
  return current;
};
ways[0]('p0');
`,
);
