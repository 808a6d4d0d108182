import type { TypeReads } from '@wanchuang/server-platform';
import { StoredFile } from './stored-file.entity';

/** Whatever holds a file names it by a to-one relation: where that shows, the file does. */
export const storedFileReads: readonly TypeReads[] = [{ type: 'StoredFile', entity: StoredFile, node: 'file' }];
