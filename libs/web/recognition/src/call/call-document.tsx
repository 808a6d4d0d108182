import type { ReactNode } from 'react';
import { nameOf, useLanguage, useText } from '@wanchuang/web-client';
import { FileLine } from '../files/file-line';
import type { CallStateFragment } from './call.generated';
import { callText } from './call.text';
import { callTime } from './call-time';
import './call.css';

export type CallContent = Pick<
  CallStateFragment,
  'guidance' | 'opensAt' | 'closesAt' | 'publishedAt' | 'fields' | 'attachments' | 'extensions' | 'jurisdiction'
>;

/** What a call says, as everyone reads it. */
export function CallDocument({ call }: { readonly call: CallContent }): ReactNode {
  const say = useText(callText);
  const language = useLanguage();
  const { guidance, opensAt, closesAt, publishedAt, fields, attachments, extensions, jurisdiction } = call;
  const time = (instant: string | null): string => (instant === null ? say('notSet') : callTime(instant, language));
  const comma = language === 'zh' ? '、' : ', ';
  return (
    <div className="k-document">
      <dl className="k-facts">
        <Fact term={say('opensAt')}>{time(opensAt)}</Fact>
        <Fact term={say('closesAt')}>{time(closesAt)}</Fact>
        <Fact term={say('fields')}>{fields.map((field) => nameOf(field, language)).join(comma) || say('notSet')}</Fact>
        <Fact term={say('place')}>{nameOf(jurisdiction, language)}</Fact>
        {publishedAt === null ? null : <Fact term={say('publishedAt')}>{time(publishedAt)}</Fact>}
      </dl>
      {extensions.length > 0 ? (
        <section>
          <h2>{say('extensions')}</h2>
          <ul className="k-extensions">
            {extensions.map(({ closedAt, closesAt: to, reason, extendedAt }) => (
              <li key={extendedAt}>
                {say('extension', { on: time(extendedAt), from: time(closedAt), to: time(to), reason })}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section>
        <h2>{say('guidance')}</h2>
        {guidance === '' ? <p className="k-quiet">{say('noGuidance')}</p> : <p className="k-guidance">{guidance}</p>}
      </section>
      {attachments.length > 0 ? (
        <section>
          <h2>{say('attachments')}</h2>
          <ul className="k-files">
            {attachments.map((file) => (
              <li key={file.id}>
                <FileLine file={file} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
