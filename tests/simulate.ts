/**
 * `npm run simulate`: what it costs to keep a country's browsers up to date, and how fast news
 * reaches them. Models a week of 200,000 browsers with one national and one regional edition; the
 * last line is JSON. Assumptions: tests/simulate/fleet.ts, sizes.ts; results: docs/scale.md.
 */
import { parseArgs } from 'node:util';
import { ROOT_EVERY } from '../lib/platform/update-times.ts';
import { DAY, looksIn, seeded, sessionsOf } from './simulate/fleet.ts';
import {
  CONNECTION,
  editionSizes,
  LOOK_HEADS,
  MISSING,
  MORE_HEADS,
  RECORDS,
} from './simulate/sizes.ts';

const { values } = parseArgs({
  options: {
    browsers: { type: 'string', default: '200000' },
    'poll-hours': { type: 'string', default: '1' },
    editions: { type: 'string', default: '1' },
    /** Of a hundred browsers, those that begin each day with an empty profile (terminal servers). */
    wiped: { type: 'string', default: '5' },
    /** One job a day publishes what is signed, all layers together, with the day's timestamp. */
    together: { type: 'boolean', default: false },
    /** As if there were no deltas. */
    whole: { type: 'boolean', default: false },
  },
});
const browsers = Number(values.browsers);
const pollHours = Number(values['poll-hours']);
const editionsAWeek = Number(values.editions);

const HOUR = DAY / 24;
const DAYS = 7;
const sizes = editionSizes();
const random = seeded(20_261_122);

/** What happens at the publisher, in ms from Monday 00:00, each seen by whoever looks later. */
const timestamps = Array.from(
  { length: DAYS },
  (_, day) => day * DAY + (values.together ? 10 : 4) * HOUR,
);
const national = Array.from(
  { length: editionsAWeek },
  (_, n) => (n * (5 / editionsAWeek) + (editionsAWeek < 5 ? 1 : 0)) * DAY + 10 * HOUR,
);
const regional = values.together ? national : national.map((at) => at + 4 * HOUR);
const recall = 2 * DAY + 9 * HOUR;
const published = [...new Set([...timestamps, ...national, ...regional, recall])].sort(
  (a, b) => a - b,
);

let requests = 0;
/** Of the bytes, those of bundles and deltas, and the heads of their requests. */
let contentBytes = 0;
/** Requests and answers, as servers count them and CDNs bill them. */
let bytes = 0;
/** What TLS adds, which the network carries. */
let tlsBytes = 0;
const perSecond = new Uint32Array((DAYS * DAY) / 1000 + 1);
const heardOfEdition: number[] = [];
const heardOfRecall: number[] = [];
const [firstEdition = 0] = national;

/** The first request of a look, for the timestamp: on a connection of its own. */
function look(at: number, size: number): void {
  count(at);
  bytes += LOOK_HEADS + size;
  tlsBytes += CONNECTION;
}

/** One more in the same look. */
function ask(at: number, size: number): void {
  count(at);
  bytes += MORE_HEADS + size;
  tlsBytes += RECORDS;
}

function count(at: number): void {
  requests += 1;
  const second = Math.floor(at / 1000);
  perSecond[second] = (perSecond[second] ?? 0) + 1;
}

function fetchBundle(at: number, whole: number, delta: number, hasOld: boolean): void {
  const size = hasOld && !values.whole ? delta : whole;
  ask(at, size);
  contentBytes += MORE_HEADS + size;
}

for (let browser = 0; browser < browsers; browser += 1) {
  const isWiped = random() * 100 < Number(values.wiped);
  let seen = -1;
  let rootAsked = -DAY;
  for (const session of sessionsOf(random, DAYS)) {
    // The package is older than any edition that deltas lead from.
    if (isWiped) [seen, rootAsked] = [-1, -DAY];
    let hasOld = !isWiped;
    for (const at of looksIn(session, pollHours, random)) {
      if (at >= DAYS * DAY) break;
      const news = published.filter((time) => time > seen && time <= at);
      if (news.length === 0 && at - rootAsked < ROOT_EVERY) {
        // Not modified: the timestamp alone.
        look(at, 0);
      } else {
        // The whole run: timestamp, is there a newer root, snapshot; then what has changed.
        look(at, news.length > 0 ? sizes.timestamp : 0);
        rootAsked = at;
        ask(at, MISSING);
        const isEdition = news.some((time) => national.includes(time));
        const isRecall = news.includes(recall);
        const isRegional = news.some((time) => regional.includes(time));
        if (isEdition || isRecall || isRegional) ask(at, sizes.snapshot);
        if (isEdition || isRecall) ask(at, sizes.targets);
        if (isEdition) fetchBundle(at, sizes.nationalBundle, sizes.nationalDelta, hasOld);
        if (isRecall) ask(at, sizes.withdrawn);
        // One region of 21 publishes at a time; everybody's region does so in the course of the week.
        if (isRegional) ask(at, sizes.region);
        if (isRegional) fetchBundle(at, sizes.regionalBundle, sizes.regionalDelta, hasOld);
        hasOld = true;
      }
      if (session.start <= firstEdition && seen < firstEdition && at >= firstEdition)
        heardOfEdition.push(at - firstEdition);
      if (session.start <= recall && seen < recall && at >= recall) heardOfRecall.push(at - recall);
      seen = at;
    }
  }
}

/** Minutes until 95 of 100 of the browsers that were running then have heard of it. */
function minutes95(delays: readonly number[]): number {
  const sorted = Float64Array.from(delays).sort();
  return Math.round((sorted[Math.floor(sorted.length * 0.95)] ?? 0) / 60_000);
}

const peak = perSecond.reduce((most, count) => Math.max(most, count), 0);
const result = {
  requestsPerDay: Math.round(requests / DAYS),
  bytesPerDay: Math.round(bytes / DAYS),
  tlsBytesPerDay: Math.round(tlsBytes / DAYS),
  peakPerSecond: peak,
  publish95Minutes: minutes95(heardOfEdition),
  withdraw95Minutes: minutes95(heardOfRecall),
};
const giga = (amount: number) => (amount / 1e9).toFixed(2);
const verdict = (is: number, goal: number) => (is <= goal ? 'within the goal' : 'ABOVE THE GOAL');
const { requestsPerDay, bytesPerDay, publish95Minutes, withdraw95Minutes } = result;
console.log(
  `${browsers} browsers over a week, a look every ${pollHours} h ± 50 %, ${editionsAWeek} national and as many regional editions a week${values.together ? ', published together' : ''}, one recall`,
);
console.log(
  `  ${(requestsPerDay / 1e6).toFixed(2)} M requests a day: ${verdict(requestsPerDay, 3e6)} (3 M)`,
);
console.log(
  `  ${giga(bytesPerDay)} GB a day: ${verdict(bytesPerDay, 2.5e9)} (2.5 GB); ${giga(contentBytes / DAYS)} GB of it are bundles and deltas`,
);
console.log(
  `  and ${giga(result.tlsBytesPerDay)} GB a day of TLS, nearly all for opening connections`,
);
console.log(
  `  a national edition costs ${sizes.nationalDelta} bytes as a delta and ${sizes.nationalBundle} whole, a region's ${sizes.regionalDelta} and ${sizes.regionalBundle}`,
);
console.log(`  ${peak} requests in the busiest second, over all mirrors together`);
console.log(
  `  95 % of running browsers have a new edition within ${publish95Minutes} minutes: ${verdict(publish95Minutes, 75)} (75)`,
);
console.log(`  and a recall within ${withdraw95Minutes}: ${verdict(withdraw95Minutes, 75)} (75)`);
console.log(JSON.stringify(result));
