import { createHash } from 'node:crypto';
import { synchroniseCatalogue } from '@wanchuang/server-analytics';
import { signedIn } from '@wanchuang/server-access/testing';
import { recognitionFactory } from '@wanchuang/server-recognition/testing';
import { type TestDatabase, testClock, testDatabase, zipOf } from '@wanchuang/server-platform/testing';
import { entities } from '../schema';
import { startTestNode, type TestNode } from './test-node';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A synthetic PDF of about so many bytes. */
export const pdfOf = (bytes = 200): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n%虚拟\n'), Buffer.alloc(bytes, '% 0123456789\n'), Buffer.from('\n%%EOF\n')]);

/** The smallest picture that there is. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type ZipPart = Parameters<typeof zipOf>[0][number];

/** A document of a word processor, as far as anybody looks into it. */
export const docxOf = (...more: readonly ZipPart[]): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: '<w:document/>' },
    ...more,
  ]);

export interface FileStage {
  readonly test: TestDatabase;
  readonly node: TestNode;
  readonly make: ReturnType<typeof recognitionFactory>;
  /** `http://127.0.0.1:…` */
  readonly address: string;
  readonly place: number;
  readonly elsewhere: number;
  /** Cookies of two officers of the place, and of one of another place. */
  readonly officer: string;
  readonly colleague: string;
  readonly stranger: string;
  close(): Promise<void>;
}

/** A server that listens, with two districts and people in them. */
export const openFileStage = async (): Promise<FileStage> => {
  const test = await testDatabase({ entities });
  await synchroniseCatalogue((sql, parameters) => test.owner.query(sql, parameters));
  const make = recognitionFactory(test);
  const [place, elsewhere] = [await make.jurisdiction(), await make.jurisdiction()];
  const officerOf = (jurisdictionId: number): Promise<string> =>
    signedIn(test.owner, 'BUREAU_OFFICER', [jurisdictionId], testClock.now());
  const [officer, colleague, stranger] = [await officerOf(place), await officerOf(place), await officerOf(elsewhere)];
  const node = await startTestNode(test, { isCaching: false });
  const address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await node.close();
    await test.close();
  };
  return { test, node, make, address, place, elsewhere, officer, colleague, stranger, close };
};

interface Upload {
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly as?: string | null;
  readonly jurisdictionId?: string;
}

/** Sends a file as a browser does. */
export const upload = (
  stage: FileStage,
  { name = '方案.pdf', bytes = pdfOf(), as = stage.officer, ...to }: Upload = {},
) => {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  const { jurisdictionId = `jurisdiction_${stage.place}` } = to;
  return fetch(`${stage.address}/files?jurisdictionId=${jurisdictionId}`, {
    method: 'POST',
    body: form,
    headers: as === null ? {} : { cookie: as },
  });
};

/** A file that was taken: its id and number. */
export const uploaded = async (stage: FileStage, sent: Upload = {}): Promise<{ fileId: string; id: number }> => {
  const answer = await upload(stage, sent);
  if (answer.status !== 200) throw new Error(`the file was not taken: ${await answer.text()}`);
  const { fileId }: { fileId: string } = JSON.parse(await answer.text());
  return { fileId, id: Number(fileId.slice('file_'.length)) };
};

export const download = (stage: FileStage, fileId: string, as: string | null = stage.officer, headers = {}) =>
  fetch(`${stage.address}/files/${fileId}`, { headers: { ...headers, ...(as === null ? {} : { cookie: as }) } });
