import { FileChunk, StoredFile } from './stored-file.entity';
import { storedFileReads } from './stored-file.read';

/** The tables of files that were handed in. */
export const entities = [StoredFile, FileChunk];

/** What the API shows of them. */
export const resolvers = [];

/** How it is read. */
export const reads = storedFileReads;
