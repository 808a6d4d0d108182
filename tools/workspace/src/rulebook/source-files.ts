import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** Below the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

const isTest = (path: string): boolean => /\.spec\.(ts|tsx|mts)$/.test(path);

/** What a clause is written in: neither what is generated, nor words alone, nor what only tests use. */
const isCode = (path: string): boolean =>
  !isTest(path) && !/\.(generated|text|words)\.tsx?$|\/testing\/|^apps\/e2e\/|\.d\.ts$/.test(path);

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? [] : filesBelow(root, path);
    return /\.(ts|tsx|mts)$/.test(entry.name) ? [path] : [];
  });

const read = (root: string, path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** The code and the tests of the product, by path. */
export const sourceFiles = (
  root: string,
): { readonly code: readonly SourceFile[]; readonly tests: readonly SourceFile[] } => {
  const paths = ['libs', 'apps'].flatMap((folder) => filesBelow(root, folder)).sort();
  return {
    code: paths.filter(isCode).map((path) => read(root, path)),
    tests: paths.filter(isTest).map((path) => read(root, path)),
  };
};
