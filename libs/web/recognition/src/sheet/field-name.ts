import { isSheetCriterion } from '@wanchuang/domain-recognition';
import { useText } from '@wanchuang/web-client';
import { criterionText } from '../state-words.text';
import { sheetText } from './sheet.text';

const texts = ['directionOpinion', 'keyTasksOpinion', 'safeguardsOpinion', 'conclusion'] as const;

/** What a part of the sheet is called. */
export function useFieldName(): (field: string) => string {
  const say = useText(sheetText);
  const criterion = useText(criterionText);
  return (field) => {
    if (isSheetCriterion(field)) return criterion(field);
    const text = texts.find((one) => one === field);
    return text === undefined ? field : say(text);
  };
}
