import { others, patients, pickable } from './patients.js';

const $ = (id) => document.getElementById(id);
let open = patients.find(({ id }) => id === asked('patient')) ?? patients[0];
let tab = asked('tab') === 'papers' ? 'papers' : 'overview';

function asked(name) {
  return new URLSearchParams(location.search).get(name);
}

/** Inner DOM only, as in most web records: the address changes, the page is never loaded anew. */
function show(patient, nextTab) {
  open = patient;
  tab = nextTab;
  history.pushState(null, '', `?patient=${patient.id}&tab=${tab}`);
  draw();
}

function draw() {
  $('name').textContent = open.name;
  $('identity').textContent = open.identity;
  $('age').textContent = open.age;
  $('alert').textContent = open.alert;
  $('note-date').textContent = `${open.time}, Disa Doktorsson`;
  drawSchedule();
  rows('diagnoses', open.diagnoses);
  rows('drugs', open.drugs);
  rows('lab', open.lab);
  $('note').replaceChildren(
    ...open.note.flatMap(([heading, text]) => [element('h3', heading), element('p', text)]),
  );
  $('picker').value = '';
  $('options').hidden = true;
  drawTabs();
}

function drawSchedule() {
  const bookings = [...others, ...patients].sort((a, b) => a.time.localeCompare(b.time));
  $('schedule').replaceChildren(
    ...bookings.map((booking) => {
      const item = document.createElement('li');
      const shown = document.createElement(booking.id === undefined ? 'div' : 'button');
      const cause = element('span', `${booking.cause} ${booking.code}`);
      cause.className = 'cause';
      shown.className = 'booking';
      shown.append(element('time', booking.time), element('b', booking.name), cause);
      if (booking.id !== undefined) {
        shown.dataset.patient = booking.id;
        shown.onclick = () => show(booking, tab);
      }
      if (booking === open) shown.setAttribute('aria-current', 'true');
      item.append(shown);
      return item;
    }),
  );
}

/** The frame of a tab that is not in front keeps what it had: often the former patient. */
function drawTabs() {
  for (const name of ['overview', 'papers']) {
    $(name).hidden = name !== tab;
    $(`tab-${name}`).setAttribute('aria-selected', String(name === tab));
  }
  if (tab === 'papers') $('papers-frame').src = `papers.html?patient=${open.id}`;
}

function rows(table, values) {
  const body = $(table).tBodies[0];
  body.replaceChildren(
    ...values.map((cells) => {
      const row = document.createElement('tr');
      row.append(...cells.map((cell) => element('td', cell)));
      return row;
    }),
  );
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function drawOptions() {
  const words = $('picker').value.trim().toLowerCase();
  const found = pickable.filter((pair) => pair.join(' ').toLowerCase().includes(words));
  $('options').hidden = words === '' || found.length === 0;
  $('picker').setAttribute('aria-expanded', String(!$('options').hidden));
  $('options').replaceChildren(
    ...found.map(([code, term]) => {
      const option = element('li', `${code} | ${term}`);
      option.setAttribute('role', 'option');
      option.onclick = () => {
        open.diagnoses.unshift([code, term, '2026', 'Pågående']);
        draw();
      };
      return option;
    }),
  );
}

for (const name of ['overview', 'papers']) {
  $(`tab-${name}`).onclick = () => show(open, name);
}
$('picker').oninput = drawOptions;
addEventListener('popstate', () => {
  open = patients.find(({ id }) => id === asked('patient')) ?? open;
  draw();
});
draw();
