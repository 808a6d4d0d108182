export { entities, reads, resolvers } from './files.module';
export { FileAudience, FileChunk, StoredFile } from './stored-file.entity';
