import { choiceParameter, codeParameter } from '@wanchuang/web-client';
import { stepNames } from './form/form-fields';

/** Which step of the form is open. */
export const applicationSchema = {
  j: codeParameter(),
  step: choiceParameter(stepNames, 'basics'),
};
