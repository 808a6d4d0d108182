export { entities, reads, resolvers } from './files.module';
export { type HeldFile, holdFile, noUpload, publishFile, removeFile, storeFile } from './file.store';
export { registerFileRoutes } from './file.routes';
export { unheldQuota } from './file-upload.service';
export { fileKinds } from './file-type';
export { FileAudience, FileChunk, StoredFile } from './stored-file.entity';
export { StoredFileType } from './stored-file.type';
export { sweepFiles } from './sweep-files';
