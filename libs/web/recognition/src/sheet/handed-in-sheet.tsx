import type { ReactNode } from 'react';
import { allCriteria, sheetCriteria } from '@wanchuang/domain-recognition';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { conclusionText, criterionText } from '../state-words.text';
import type { OwnSheetFragment } from './sheet.generated';
import { sheetText } from './sheet.text';

/** One's own sheet, as it was handed in, or as it stood when it could be written no more. */
export function HandedInSheet({ sheet }: { readonly sheet: OwnSheetFragment }): ReactNode {
  const say = useText(sheetText);
  const criterion = useText(criterionText);
  const word = useText(conclusionText);
  const language = useLanguage();
  const { handedInAt, total, conclusion } = sheet;
  const facts = [
    ...allCriteria.map((name) => {
      const points = sheet.scores.find((one) => one.criterion === name)?.points;
      return [criterion(name), points === undefined ? '–' : `${points} / ${sheetCriteria[name].points}`] as const;
    }),
    [say('total'), total === null ? '–' : say('totalIs', { total })] as const,
    [say('directionOpinion'), sheet.directionOpinion || '–'] as const,
    [say('keyTasksOpinion'), sheet.keyTasksOpinion || '–'] as const,
    [say('safeguardsOpinion'), sheet.safeguardsOpinion || '–'] as const,
    [say('conclusion'), conclusion === null ? '–' : word(conclusion)] as const,
  ];
  return (
    <>
      <p className="g-hint">
        {handedInAt === null ? say('closed') : say('handedIn', { time: instantText(handedInAt, language) })}
      </p>
      <dl className="g-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="g-written">{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
