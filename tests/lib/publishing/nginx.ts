/**
 * nginx from the system, set as docs/administrator.md tells people to set theirs (its very lines),
 * on a free port of loopback: the server that people will publish to.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  /** `http://127.0.0.1:PORT/bredvid`. */
  readonly address: string;
  /** The folder it serves there. */
  readonly folder: string;
}

/** Started until the test has ended. */
export async function startNginx(): Promise<RunningNginx> {
  const dir = emptyFolder();
  const port = await freePort();
  const folder = join(dir, 'www/bredvid');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(dir, 'utkast.users'), 'anna:{PLAIN}gran\n');
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; master_process off; pid ${dir}/pid; error_log ${dir}/error.log; events {}
     http {
       access_log off;
       ${paths.map((name) => `${name}_temp_path ${dir}/${name};`).join(' ')}
       server {
         listen 127.0.0.1:${port};
         root ${dir}/www;
         ${documentedLocations().replaceAll('/etc/nginx/', `${dir}/`)}
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
  const address = `http://127.0.0.1:${port}/bredvid`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
  }
  return { address, folder };
}

/** The administrator's guide on nginx, its line for publishing by PUT taken into use. */
function documentedLocations(): string {
  const guide = readFileSync(new URL('../../../docs/administrator.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/```nginx\n([\s\S]*?)```/g)].map(([, lines = '']) => lines);
  return blocks.join('\n').replace('# dav_methods', 'dav_methods');
}

async function answers(address: string): Promise<boolean> {
  try {
    await (await fetch(address)).arrayBuffer();
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
