import { useMutation } from '@apollo/client/react';
import { Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '@wanchuang/web-client';
import { FileField, type FileFieldProps } from '../../files/file-field';
import {
  type ApplicationStateFragment,
  DeclineApplicationDocument,
  RecommendApplicationDocument,
} from '../application.generated';
import { FailureLine } from '../../failure/failure-line';
import { scanKinds } from '../form/sealed-scan';
import { useKeptText } from '../kept-text';
import { Asked } from './asked';
import { recommendationText } from './recommendation.text';

/** The department's opinion (Art. 9(2)): recommended or not, with its document. */
export function OpinionForm({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(recommendationText);
  const id = useId();
  const [opinion, setOpinion] = useKeptText(`opinion:${application.id}`);
  const [document, setDocument] = useState<FileFieldProps['value']>(null);
  const [recommend, recommending] = useMutation(RecommendApplicationDocument);
  const [decline, declining] = useMutation(DeclineApplicationDocument);
  const { viewerCan, version, jurisdiction } = application;
  const variables = () => {
    const given = { opinion: opinion.trim(), documentId: document?.id ?? null };
    return { input: { applicationId: application.id, version, ...given, idempotencyKey: crypto.randomUUID() } };
  };
  const decide = async (decided: Promise<unknown>): Promise<void> => {
    await decided;
    setOpinion('');
  };
  const wants = opinion.trim() === '' ? say('opinionNeeded') : null;
  return (
    <section aria-label={say('opinionTitle')}>
      <h3>{say('opinionTitle')}</h3>
      <label htmlFor={id}>{say('opinion')}</label>
      <p className="g-hint" id={`${id}-hint`}>
        {say('opinionHint')}
      </p>
      <Input.TextArea
        id={id}
        aria-describedby={`${id}-hint`}
        autoSize={{ minRows: 4, maxRows: 16 }}
        maxLength={4000}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <p className="g-label">{say('document')}</p>
      <FileField
        label={say('document')}
        jurisdictionId={jurisdiction.id}
        value={document}
        kinds={scanKinds}
        hint={say('documentHint')}
        onChange={setDocument}
      />
      <div className="g-row g-end">
        <span className="g-quiet">{wants}</span>
        {viewerCan.decline ? (
          <Asked
            word={say('decline')}
            sure={say('declineSure')}
            wants={wants}
            kind="danger"
            loading={declining.loading}
            onConfirm={() => decide(decline({ variables: variables() }))}
          />
        ) : null}
        {viewerCan.recommend ? (
          <Asked
            word={say('recommend')}
            sure={say('recommendSure')}
            wants={wants}
            kind="primary"
            loading={recommending.loading}
            onConfirm={() => decide(recommend({ variables: variables() }))}
          />
        ) : null}
      </div>
      <FailureLine error={recommending.error ?? declining.error} />
    </section>
  );
}
