export { entities, lifecycles, reads, resolvers } from './recognition.module';
export { Application } from './application/application.entity';
export { type ApplicationRow, lockApplication } from './application/application.store';
export { ApplicationType } from './application/application.type';
export { candidacyFactsOf } from './application/candidacy-facts';
export { type Judged, judgedToday } from './application/judged';
export { stepApplication } from './application/step-application';
export { RecognitionCall } from './call/call.entity';
