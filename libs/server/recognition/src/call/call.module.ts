import { CallAttachment } from './call-attachment.entity';
import { CallExtension } from './call-extension.entity';
import { callActionReads } from './call-actions.type';
import { RecognitionCall } from './call.entity';
import { callReads } from './call.read';
import { RecognitionCallResolver } from './call.resolver';

/** Calls (Art. 9(1)). */
export const callModule = {
  entities: [RecognitionCall, CallAttachment, CallExtension],
  resolvers: [RecognitionCallResolver],
  reads: [...callReads, ...callActionReads],
} as const;
