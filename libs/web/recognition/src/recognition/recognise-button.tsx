import { useApolloClient, useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { type NoticeRecordFragment, NoticesDocument, RecogniseCentersDocument } from '../notice/notice.generated';
import { SureButton } from '../outcome/sure-button';
import { recognisable } from './recognisable';
import { recognitionText } from './recognition.text';

/** The act of recognition, after its list and what follows from it were read (Art. 9(4)). */
export function RecogniseButton({ notice }: { readonly notice: NoticeRecordFragment }): ReactNode {
  const say = useText(recognitionText);
  const language = useLanguage();
  const client = useApolloClient();
  const [recognise, { loading, error }] = useMutation(RecogniseCentersDocument);
  const { through, heldBack } = recognisable(notice.items);
  const press = async (): Promise<void> => {
    const applicationIds = through.flatMap(({ application }) => application?.id ?? []);
    const input = { noticeId: notice.id, applicationIds, idempotencyKey: crypto.randomUUID() };
    await recognise({ variables: { input } });
    await client.refetchQueries({ include: [NoticesDocument] });
  };
  if (through.length === 0) return <p className="g-quiet">{say('nothingLeft')}</p>;
  return (
    <SureButton
      word={say('recogniseCount', { count: through.length })}
      title={say('recogniseQuestion')}
      onConfirm={press}
      loading={loading}
      error={error}
    >
      <ol className="t-names">
        {through.map(({ id, name, host }) => (
          <li key={id}>
            {name} <span className="g-quiet">{localName(host, language)}</span>
          </li>
        ))}
      </ol>
      <p>{say('recogniseEffect')}</p>
      <p>{say('recogniseSubsidy')}</p>
      {heldBack.length === 0 ? null : (
        <>
          <p>{say('heldBack')}</p>
          <ul className="t-names">
            {heldBack.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </SureButton>
  );
}
