import { patients } from './patients.js';

const id = new URLSearchParams(location.search).get('patient');
const certificate = patients.find((each) => each.id === id)?.certificate;
document.getElementById('certificate').hidden = certificate === undefined;
document.getElementById('none').hidden = certificate !== undefined;
for (const [field, value] of Object.entries(certificate ?? {})) {
  document.getElementById(field).value = value;
}
