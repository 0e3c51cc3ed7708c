/**
 * nginx from the system, with WebDAV, gzip and the headers of docs/administrator.md, on a free
 * port of loopback: the server that people will publish to.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { emptyFolder } from './workshop.ts';

/** Whether it is here; installed with apt-get where that is allowed. */
export function hasNginx(): boolean {
  if (runs('nginx', '-v')) return true;
  if (process.getuid?.() !== 0) return false;
  return (
    runs('apt-get', 'install', '-y', '-q', '--no-install-recommends', 'nginx-light') &&
    runs('nginx', '-v')
  );
}

function runs(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export interface RunningNginx {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The folder it serves. */
  readonly folder: string;
}

/** Started until the test has ended. */
export async function startNginx(): Promise<RunningNginx> {
  const dir = emptyFolder();
  const port = await freePort();
  const folder = join(dir, 'www');
  mkdirSync(folder);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log; events {}
     http {
       access_log off;
       ${paths.map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
       types { application/json json; application/jsonl jsonl; }
       gzip on; gzip_types application/json application/jsonl; gzip_min_length 256;
       server {
         listen 127.0.0.1:${port};
         root ${folder};
         add_header Access-Control-Allow-Origin * always;
         add_header Cache-Control "public, max-age=31536000, immutable";
         location = /metadata/timestamp.json {
           dav_methods PUT; create_full_put_path on;
           add_header Access-Control-Allow-Origin * always;
           add_header Cache-Control "public, max-age=300";
         }
         location / { dav_methods PUT; create_full_put_path on; client_max_body_size 32m; }
       }
     }`,
  );
  const server = spawn('nginx', ['-e', `${dir}/error.log`, '-c', `${dir}/nginx.conf`], {
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
  }
  return { origin, folder };
}

async function answers(origin: string): Promise<boolean> {
  try {
    await (await fetch(origin)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
