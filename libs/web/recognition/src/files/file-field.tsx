import { Button, Progress } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useErrorText, useText } from '@wanchuang/web-client';
import { Confirm } from '@wanchuang/web-ui';
import type { FileStateFragment } from './file.generated';
import { acceptedBy, allFileKinds, type FileKind } from './file-kinds';
import { FileLine } from './file-line';
import { fileSize } from './file-size';
import { filesText } from './files.text';
import { useLargestFile } from './use-largest-file';
import { giveUpload, type UploadState, useUpload } from './use-upload';
import './files.css';

export interface FileFieldProps {
  /** What the file is, for whoever hears the buttons: 建设方案. */
  readonly label: string;
  /** Whose files they are. */
  readonly jurisdictionId: string;
  readonly value: FileStateFragment | null;
  /**
   * Told of a new file, or that there is none any more. An upload that is given up before it was put anywhere is removed
   * from the server; one that the page has put somewhere is the page’s to remove.
   */
  readonly onChange: (file: FileStateFragment | null) => void;
  readonly kinds?: readonly FileKind[];
  readonly isDisabled?: boolean;
  /** Says what the file has to be, below the button. */
  readonly hint?: ReactNode;
  /** Without a button to replace it, as in a list of files. */
  readonly isReplaceable?: boolean;
  /** Without a button to remove it, where the server lets it only be replaced. */
  readonly isRemovable?: boolean;
}

/** Takes one file in: with its limits beside it, progress, a look at it, replacing and removing. */
export function FileField(props: FileFieldProps): ReactNode {
  const { label, jurisdictionId, value, onChange, kinds = allFileKinds, isDisabled = false, hint } = props;
  const say = useText(filesText);
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [said, setSaid] = useState('');
  const { state, send } = useUpload(jurisdictionId, (file) => {
    if (value) giveUpload(value.id);
    setSaid(say('uploaded', { name: file.name }));
    onChange(file);
  });
  const choose = (): void => input.current?.click();
  const remove = (file: FileStateFragment): void => {
    giveUpload(file.id);
    setSaid(say('removed', { name: file.name }));
    onChange(null);
  };
  return (
    <div className="f-field" role="group" aria-label={label}>
      <input
        ref={input}
        className="w-unseen"
        type="file"
        accept={acceptedBy(kinds)}
        tabIndex={-1}
        aria-label={label}
        disabled={isDisabled}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = ''; // the same file may be chosen again
          if (file) send(file);
        }}
      />
      {value ? (
        <FileLine file={value}>
          {isDisabled ? null : <Changes {...props} value={value} onReplace={choose} onRemove={() => remove(value)} />}
        </FileLine>
      ) : state.at === 'SENDING' || isDisabled ? null : (
        <div className="f-choice">
          <Button onClick={choose} aria-describedby={hintId} aria-label={`${say('choose')}: ${label}`}>
            {say('choose')}
          </Button>
          <span className="f-quiet" id={hintId}>
            <Limits kinds={kinds} />
            {hint ? <> · {hint}</> : null}
          </span>
        </div>
      )}
      <Progressing state={state} onRetry={send} />
      <span className="w-unseen" role="status">
        {said}
      </span>
    </div>
  );
}

/** What is taken; how large it may be, as soon as the server has said it. */
function Limits({ kinds: taken }: { readonly kinds: readonly FileKind[] }): ReactNode {
  const say = useText(filesText);
  const bytes = useLargestFile();
  const kinds = taken.join(' · ');
  return bytes === null ? say('kinds', { kinds }) : say('limits', { kinds, most: fileSize(bytes) });
}

interface ChangesProps extends FileFieldProps {
  readonly value: FileStateFragment;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}

function Changes(props: ChangesProps): ReactNode {
  const { label, value, isReplaceable = true, isRemovable = true, onReplace, onRemove } = props;
  const say = useText(filesText);
  return (
    <>
      {isReplaceable ? (
        <button
          type="button"
          className="w-plain-button f-way"
          aria-label={`${say('replace')}: ${label}`}
          onClick={onReplace}
        >
          {say('replace')}
        </button>
      ) : null}
      {isRemovable ? (
        <Confirm
          title={say('removeQuestion', { name: value.name })}
          description={say('removeAdvice')}
          okText={say('remove')}
          cancelText={say('keep')}
          onConfirm={onRemove}
        >
          <button type="button" className="w-plain-button f-way" aria-label={`${say('remove')}: ${value.name}`}>
            {say('remove')}
          </button>
        </Confirm>
      ) : null}
    </>
  );
}

interface ProgressingProps {
  readonly state: UploadState;
  readonly onRetry: (file: File) => void;
}

/** How far an upload is, or why it was not taken. */
function Progressing({ state, onRetry }: ProgressingProps): ReactNode {
  const say = useText(filesText);
  const errorText = useErrorText();
  if (state.at === 'IDLE') return null;
  if (state.at === 'SENDING') {
    const words = say('uploading', { name: state.name });
    return (
      <div className="f-sending">
        <span>{words}</span>
        <Progress percent={Math.round(state.share * 100)} aria-label={words} />
        <Button onClick={state.cancel}>{say('cancel')}</Button>
      </div>
    );
  }
  const { detail, advice } = errorText(state.error);
  return (
    <div className="f-failed" role="alert">
      <span>{say('failed', { name: state.file.name, why: detail ?? advice })}</span>
      <Button size="small" onClick={() => onRetry(state.file)}>
        {say('retry')}
      </Button>
    </div>
  );
}
