export { entities, reads, resolvers } from './access.module';
