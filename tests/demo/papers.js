import { patients } from './patients.js';

const id = new URLSearchParams(location.search).get('patient');
const patient = patients.find((each) => each.id === id);
const body = document.querySelector('#referrals tbody');
for (const cells of patient?.referrals ?? []) {
  const row = body.insertRow();
  for (const cell of cells) row.insertCell().textContent = cell;
}
document.getElementById('certificate-frame').src = `certificate.html?patient=${id}`;
