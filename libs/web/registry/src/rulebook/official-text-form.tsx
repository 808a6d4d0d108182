import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { attempt, useText } from '@wanchuang/web-client';
import { FailedLine } from './failed-line';
import { useKeptDraft } from './kept-draft';
import { AttachOfficialTextDocument } from './rulebook.generated';
import { rulebookText } from './rulebook.text';
import type { ArticleRecord } from './use-rulebook';

interface OfficialTextFormProps {
  readonly policyId: string;
  readonly article: ArticleRecord;
  readonly changed: () => void;
}

/** Where the bureau enters an article's own words; it opens when it is asked for. */
export function OfficialTextForm(props: OfficialTextFormProps): ReactNode {
  const say = useText(rulebookText);
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <OpenForm {...props} close={() => setOpen(false)} />;
  return (
    <Button className="w-screen-only" size="small" onClick={() => setOpen(true)}>
      {say(props.article.officialText ? 'replaceText' : 'attachText')}
    </Button>
  );
}

function OpenForm({
  policyId,
  article: { number },
  changed,
  close,
}: OfficialTextFormProps & { readonly close: () => void }): ReactNode {
  const say = useText(rulebookText);
  const field = useId();
  const [{ text = '' }, setDraft] = useKeptDraft(`officialText:${policyId}:${number}`);
  const [attach, { loading, error }] = useMutation(AttachOfficialTextDocument);
  const save = async (): Promise<void> => {
    const input = { policyDocumentId: policyId, article: number, text, idempotencyKey: crypto.randomUUID() };
    const { data } = await attach({ variables: { input } });
    if (!data) return;
    setDraft({});
    changed();
    close();
  };
  return (
    <form
      className="r-attach w-screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        attempt(save());
      }}
    >
      <label htmlFor={field}>{say('officialText')}</label>
      <Input.TextArea
        id={field}
        value={text}
        maxLength={20_000}
        autoSize={{ minRows: 4, maxRows: 16 }}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => setDraft({ text: target.value })}
      />
      <p id={`${field}-hint`} className="r-under">
        {say('attachHint')}
      </p>
      <FailedLine error={error} />
      <div className="r-row">
        <Button type="primary" htmlType="submit" loading={loading} disabled={text.trim() === ''}>
          {say('saveText')}
        </Button>
        <Button onClick={close}>{say('cancel')}</Button>
      </div>
    </form>
  );
}
