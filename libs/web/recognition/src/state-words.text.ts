import { applicationLifecycle, evidenceSlotLabels } from '@wanchuang/domain-recognition';
import { defineText } from '@wanchuang/web-client';

// the life cycle's own words, so that a button says what the server does
export const applicationStateText = defineText('applicationState', applicationLifecycle.states);
export const applicationStepText = defineText('applicationStep', applicationLifecycle.steps);
export const evidenceSlotText = defineText('evidenceSlot', evidenceSlotLabels);
