import { textFaults } from '@wanchuang/web-client';
import { evaluationText } from './evaluation.text';
import { overviewText } from './overview.text';
import { fieldShortText, partText, plotNameText, plotText } from './plot.text';

it.each([overviewText, plotText, plotNameText, partText, fieldShortText, evaluationText])(
  '$namespace is complete in both languages',
  (text) => {
    expect(textFaults(text)).toEqual([]);
  },
);
