import { createHash } from 'node:crypto';
import {
  centersDirectory,
  type Client,
  createClient,
  type ExportManifest,
  verifyExport,
  WanchuangError,
} from '@wanchuang/client';
import { officialQueries } from '@wanchuang/domain-queries';
import { parse, print } from 'graphql';
import { startCuttingProxy } from './cutting-proxy';
import type { ExampleStage } from './example-stage';

const everything = ['DIRECTORY', 'FIGURES', 'REGISTERS', 'EVALUATION', 'EVENTS'];

const refusalOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

/** What the client package does at a server. */
export const testClient = (stageOf: () => ExampleStage): void => {
  describe('the client package', () => {
    let stage: ExampleStage;
    let secret: string;
    let client: Client;
    beforeAll(async () => {
      stage = stageOf();
      ({ secret } = await stage.made('BUREAU_OFFICER', { datasets: everything }));
      client = createClient({ address: stage.address, token: secret });
    });

    it('has each query of the official library as a function, and tells what it cost', async () => {
      const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect(Object.keys(client.official)).toEqual(officialQueries.map(({ name }) => camel(name)));
      for (const ask of Object.values(client.official)) {
        const { data, cost } = await ask({ jurisdictionId: stage.district });
        expect(Object.values(data).every((list) => typeof list === 'object' && list !== null)).toBe(true);
        expect(cost?.requested).toBeGreaterThan(0);
        stage.pass(60);
      }
    });

    it('prices a query without asking it, and asks parsed documents by their own text or by print', async () => {
      const price = await client.price(centersDirectory, { jurisdictionId: stage.district });
      expect(price).toMatchObject({ requested: expect.any(Number), measures: { depth: { asked: 4 } } });
      const parsed = parse('query ($id: ID!) { node(id: $id) { id } }', { noLocation: true });
      const id = stage.district;
      expect((await refusalOf(client.query(parsed, { id }))) instanceof TypeError).toBe(true);
      const printing = createClient({ address: stage.address, token: secret, print });
      expect((await printing.query(parsed, { id })).data).toEqual({ node: { id } });
      expect((await client.query(parse('{ fields { code } }'), {})).data).toHaveProperty('fields');
    });

    it('gives the nodes of all pages', async () => {
      type Page = {
        centers: {
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          totalCount: number;
        };
      };
      const text = `query ($after: String) { centers(first: 4, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
      const document: { text: string; __apiType?: (variables: { after?: string | null }) => Page } = { text };
      const { data } = await client.query(document, {});
      const ids: string[] = [];
      for await (const { id } of client.nodesOf(document, {}, ({ centers }) => centers)) ids.push(id);
      expect(data.centers.totalCount).toBeGreaterThan(8);
      expect(new Set(ids).size).toBe(data.centers.totalCount);
    });

    it('says what was refused: code, place, status', async () => {
      const unknown = await refusalOf(client.official.centersDirectory({ jurisdictionId: 'jurisdiction_99999' }));
      expect(unknown).toBeInstanceOf(WanchuangError);
      expect(unknown).toMatchObject({ code: 'BAD_USER_INPUT', place: 'filter.jurisdictionId', status: 200 });
      const stranger = createClient({ address: stage.address, token: 'wct_wrong' });
      expect(await refusalOf(stranger.official.indicatorCatalogue({ jurisdictionId: stage.district }))).toMatchObject({
        code: 'UNAUTHENTICATED',
        status: 401,
      });
      expect(await refusalOf(client.exportRows('people').next())).toMatchObject({ code: 'NOT_FOUND', status: 404 });
    });

    it('waits for points that are spent, as long as it may, and until its signal ends it', async () => {
      const { secret: small } = await stage.made('BUREAU_OFFICER', { datasets: everything, pointsPerMinute: 1500 });
      let isMinuteOver = false;
      const waits: string[] = [];
      /** The server's clock stands still: a minute is over when the test says so. */
      const fetching: typeof fetch = async (address, request) => {
        const response = await fetch(address, request);
        if (response.status !== 429) return response;
        waits.push(response.headers.get('retry-after') ?? '');
        if (isMinuteOver) stage.pass(60);
        const headers = new Headers(response.headers);
        if (isMinuteOver) headers.set('retry-after', '0');
        return new Response(response.body, { status: 429, headers });
      };
      const poor = createClient({ address: stage.address, token: small, fetch: fetching });
      const ask = (options: Parameters<Client['query']>[2]) =>
        poor.query(
          {
            text: 'query ($id: ID!) { centers(filter: { jurisdictionId: $id }, first: 200) { nodes { id name code } } }',
          },
          { id: stage.district },
          options,
        );
      for (let isEnough = true; isEnough;) {
        const { cost } = await ask({});
        isEnough = (cost?.remaining ?? 0) >= (cost?.requested ?? 0);
      }
      const refused = await refusalOf(ask({ waitAtMost: 0 }));
      expect(refused).toMatchObject({ code: 'TOO_MANY_REQUESTS', status: 429, retryAfter: Number(waits[0]) });
      expect(Number(waits[0])).toBeGreaterThan(0);
      const ended = new AbortController();
      const waiting = refusalOf(ask({ signal: ended.signal }));
      ended.abort(new Error('enough'));
      expect(await waiting).toMatchObject({ message: 'enough' });
      isMinuteOver = true;
      expect((await ask({})).data).toHaveProperty('centers');
    });

    describe('of lists', () => {
      const total = async (): Promise<number> => {
        const { data } = await client.query(
          { text: '{ indicatorFacts { totalCount } }' } as {
            text: string;
            __apiType?: () => { indicatorFacts: { totalCount: number } };
          },
          undefined,
        );
        return data.indicatorFacts.totalCount;
      };
      const through = async (address: string, resume: number): Promise<string[]> => {
        const ids: string[] = [];
        const reader = createClient({ address, token: secret });
        for await (const { id } of reader.exportRows('indicatorFacts', { columns: ['id', 'value'], resume }))
          ids.push(String(id));
        return ids;
      };

      it('takes a broken connection up behind the last row that came; every row comes once', async () => {
        const proxy = await startCuttingProxy(stage.address, 2, 20_000);
        const ids = await through(proxy.address, 3);
        expect(proxy.asked.map((path) => path.includes('after='))).toEqual([false, true, true]);
        expect(ids).toHaveLength(await total());
        expect(new Set(ids).size).toBe(ids.length);
        await proxy.close();
      });

      it('is an error where a list breaks off more often than that', async () => {
        const proxy = await startCuttingProxy(stage.address, 1, 20_000);
        expect(await refusalOf(through(proxy.address, 0))).not.toBeNull();
        await proxy.close();
      });

      it('writes a file that is proven, and proves it again; a changed one is not', async () => {
        const pieces: Uint8Array[] = [];
        const manifest = await client.exportFile('indicatorFacts', {}, (bytes) => void pieces.push(bytes));
        const file = Buffer.concat(pieces);
        expect(manifest).toMatchObject({
          rows: await total(),
          sha256: createHash('sha256').update(file).digest('hex'),
          sizeBytes: file.length,
        });
        expect(await verifyExport(manifest, new Blob([file]))).toEqual({
          rows: manifest.rows,
          sha256: manifest.sha256,
          sizeBytes: manifest.sizeBytes,
        });
        const changed = Buffer.from(file);
        changed[100] = (changed[100] ?? 0) ^ 1;
        const wrongs: [ExportManifest, Buffer, string][] = [
          [manifest, changed, 'sha256'],
          [manifest, file.subarray(1), 'sizeBytes'],
          [{ ...manifest, rows: manifest.rows + 1 }, file, 'rows'],
        ];
        for (const [of, content, what] of wrongs)
          expect(await refusalOf(verifyExport(of, content))).toMatchObject({ what });
        const proxy = await startCuttingProxy(stage.address, 1, 20_000);
        const broken = createClient({ address: proxy.address, token: secret });
        expect(await refusalOf(broken.exportFile('indicatorFacts', {}, () => undefined))).not.toBeNull();
        await proxy.close();
      });
    });
  });
};
