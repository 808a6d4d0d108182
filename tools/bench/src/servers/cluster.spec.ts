import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clusterHome, readCluster } from './cluster';

describe('the embedded PostgreSQL of a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wanchuang-cluster-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is where its server says, unless it is in the data folder', () => {
    const output =
      'Only root may enter /root, and PostgreSQL does not run as root: its data is in /var/lib/w-1 instead.\n';
    expect(() => clusterHome(folder, '')).toThrow(`no PostgreSQL data in ${folder}`);
    expect(clusterHome(folder, output)).toBe('/var/lib/w-1');
    mkdirSync(join(folder, 'postgres'));
    expect(clusterHome(folder, output)).toBe(folder);
  });

  it('tells process, port and password by the files beside its data', () => {
    writeFileSync(
      join(folder, 'postgres/postmaster.pid'),
      `8070\n${folder}/postgres\n1763900000\n36941\n\n127.0.0.1\n`,
    );
    writeFileSync(join(folder, 'postgres-password'), 'a b/c\n');
    expect(readCluster(folder)).toEqual({
      pid: 8070,
      ownerUrl: 'postgres://wanchuang_owner:a%20b%2Fc@127.0.0.1:36941/wanchuang',
      logFile: join(folder, 'postgres.log'),
    });
  });
});
