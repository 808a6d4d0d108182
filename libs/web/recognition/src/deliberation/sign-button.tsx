import type { ReactNode } from 'react';
import { useText } from '@wanchuang/web-client';
import { SureButton } from '../outcome/sure-button';
import type { DeliberationRecordFragment } from './deliberation.generated';
import { deliberationText } from './deliberation.text';
import type { DecidedItem } from './deliberation-values';

interface SignButtonProps {
  readonly record: DeliberationRecordFragment;
  readonly items: readonly DecidedItem[];
  readonly nameOf: (applicationId: string) => string;
  readonly wants: string | null;
  readonly before: () => Promise<boolean>;
  readonly sign: () => Promise<void>;
  readonly loading: boolean;
  readonly error: unknown;
}

/** The leader's signature, after what it brings about was read. */
export function SignButton({ record, items, nameOf, wants, before, sign, loading, error }: SignButtonProps): ReactNode {
  const say = useText(deliberationText);
  const names = (decision: DecidedItem['decision']): readonly string[] =>
    items.filter((item) => item.decision === decision).map(({ applicationId }) => nameOf(applicationId));
  const [approved, refused] = [names('APPROVE'), names('REFUSE')];
  return (
    <SureButton
      word={say('sign')}
      title={say('signQuestion', { day: record.heldOn })}
      wants={wants}
      before={before}
      onConfirm={sign}
      loading={loading}
      error={error}
    >
      <p>{say('signEffect')}</p>
      <Names title={say('signApproves')} names={approved} />
      <Names title={say('signRefuses')} names={refused} />
      <p className="g-quiet">{say('signRecords')}</p>
    </SureButton>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }): ReactNode {
  if (names.length === 0) return null;
  return (
    <>
      <p>{title}</p>
      <ul className="t-names">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
