import type { ReactNode } from 'react';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { FileLine } from '../../files/file-line';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';

/** What departments said of it (Art. 9(2)), the latest first. */
export function Opinions({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const language = useLanguage();
  const { recommendations } = application;
  if (recommendations.length === 0) return null;
  return (
    <section className="g-card" aria-label={say('recommendation')}>
      <h2>{say('recommendation')}</h2>
      {recommendations.map(({ id, verdict, opinion, madeAt, department, document }) => (
        <article key={id}>
          <h3>{say(verdict)}</h3>
          <p className="g-quiet">
            {say('opinionOf', { department: localName(department, language), time: instantText(madeAt, language) })}
          </p>
          <p className="g-written">{opinion}</p>
          {document ? <FileLine file={document} /> : null}
        </article>
      ))}
    </section>
  );
}
