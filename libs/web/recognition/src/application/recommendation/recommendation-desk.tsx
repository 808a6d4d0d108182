import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import type { ApplicationStateFragment } from '../application.generated';
import { OpinionForm } from './opinion-form';
import { recommendationText } from './recommendation.text';
import { ReturnForm } from './return-form';

/** What the viewer may decide of it now: recommend or not, or return it (Art. 6, 9(2)). */
export function RecommendationDesk({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(recommendationText);
  const { recommend, decline, return: sendBack } = application.viewerCan;
  if (!recommend && !decline && !sendBack) return null;
  return (
    <section className="g-card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {recommend || decline ? <OpinionForm application={application} /> : null}
      {sendBack ? <ReturnForm application={application} /> : null}
    </section>
  );
}
