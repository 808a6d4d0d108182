import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { type ReactNode, useId } from 'react';
import { attempt, useLanguage, useText } from '@wanchuang/web-client';
import { clauseWords } from './clause-words';
import { FailedLine } from './failed-line';
import { useKeptDraft } from './kept-draft';
import { AttachOfficialTextDocument } from './rulebook.generated';
import { rulebookText } from './rulebook.text';
import type { ArticleRecord } from './use-rulebook';

interface OfficialTextButtonProps {
  readonly article: ArticleRecord;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
}

/** Opens the form of an article's own words. */
export function OfficialTextButton({ article, isOpen, open }: OfficialTextButtonProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const word = say(article.officialText ? 'replaceText' : 'attachText');
  return (
    <button
      type="button"
      className="w-plain-button w-screen-only"
      aria-expanded={isOpen}
      aria-label={`${word}: ${clauseWords(`Art. ${article.number}`, language)}`}
      onClick={() => open(!isOpen)}
    >
      {word}
    </button>
  );
}

interface OfficialTextFormProps {
  readonly policyId: string;
  readonly article: ArticleRecord;
  readonly changed: () => void;
  readonly close: () => void;
}

/** Where the bureau enters an article's own words. */
export function OfficialTextForm({ policyId, article: { number }, changed, close }: OfficialTextFormProps): ReactNode {
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
