import { type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';

export interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** Saves a plot through its menu, as a person does. */
export const download = async (
  page: Page,
  card: Locator,
  item: 'PNG 图片' | 'SVG 矢量图' | 'CSV 数据',
): Promise<SavedFile> => {
  await card.getByRole('button', { name: '下载' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const saved = await coming;
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path()) };
};

/** Width and height of a PNG; throws for what is none. */
export const sizeOfPng = (content: Buffer): { readonly width: number; readonly height: number } => {
  if (content.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a' || content.subarray(12, 16).toString() !== 'IHDR')
    throw new Error('no PNG');
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
};

/** The rows of a CSV file (RFC 4180, UTF-8 with its mark). */
export const rowsOfCsv = (content: Buffer): readonly (readonly string[])[] => parse(content, { bom: true });
