import { applicationLifecycle, evidenceSlotLabels } from '@wanchuang/domain-recognition';
import { enumOf } from '../reading/enum-of';

export const ApplicationStateEnum = enumOf(
  'ApplicationState',
  'Where an application stands in its life (Art. 9).',
  applicationLifecycle.states,
);

export const ApplicationStepEnum = enumOf(
  'ApplicationStepName',
  'What is done with an application (Art. 9).',
  applicationLifecycle.steps,
);

export const EvidenceSlotEnum = enumOf(
  'EvidenceSlot',
  'What a file of an application stands for; each kind belongs to a clause (Art. 8, 9(2)).',
  evidenceSlotLabels,
);
