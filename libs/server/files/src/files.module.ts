import { FileChunk, StoredFile } from './stored-file.entity';

/** The tables of files that were handed in. */
export const entities = [StoredFile, FileChunk];

/** What the API shows of them. */
export const resolvers = [];

/** How it is read. */
export const reads = [];
