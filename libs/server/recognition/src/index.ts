export { entities, lifecycles, reads, resolvers } from './recognition.module';
export { Application } from './application/application.entity';
export { RecognitionCall } from './call/call.entity';
