import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Jurisdiction, attempt, useErrorText, useLanguage, useText } from '@wanchuang/web-client';
import { instantText, usePlaceYears } from '@wanchuang/web-registry';
import { type Release, newestRelease } from '../figures/figures-view';
import { openYears } from './open-years';
import { PublishDialog } from './publish-dialog';
import { PublishFiguresDocument } from './publish.generated';
import { publishText } from './publish.text';

interface PublishBarProps {
  readonly place: Jurisdiction;
  readonly releases: readonly Release[];
  readonly onPublished: () => Promise<unknown>;
}

/** What a leader has told the public last, and what is to be told next (Art. 5). */
export function PublishBar({ place, releases, onPublished }: PublishBarProps): ReactNode {
  const say = useText(publishText);
  const language = useLanguage();
  const last = newestRelease(releases);
  return (
    <section className="p-publish w-screen-only" aria-labelledby="publication">
      <h2 id="publication">{say('bar')}</h2>
      <p>
        {last === null
          ? say('never')
          : say('last', { year: last.year, at: instantText(last.publishedAt, language), release: last.id })}
      </p>
      <NextRelease place={place} releases={releases} onPublished={onPublished} />
    </section>
  );
}

/** The year that can be published now, and the button; what came of it. */
function NextRelease({ place, releases, onPublished }: PublishBarProps): ReactNode {
  const say = useText(publishText);
  const { placeYears, error: yearsError } = usePlaceYears(place.id);
  const [wanted, setWanted] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [publish, { data, loading, error, reset }] = useMutation(PublishFiguresDocument);
  const open = placeYears === null ? [] : openYears(placeYears.years, placeYears.latestYear, releases);
  const year = open.find((one) => one === wanted) ?? open[0];
  const confirm = async ({ year: chosen, idempotencyKey }: Asked): Promise<void> => {
    try {
      await publish({ variables: { input: { jurisdictionId: place.id, year: chosen, idempotencyKey } } });
    } finally {
      setAsked(null);
      attempt(onPublished()); // also where it was refused: somebody else may have been faster
    }
  };
  const begin = (chosen: number): void => {
    reset();
    setAsked({ year: chosen, idempotencyKey: crypto.randomUUID() });
  };
  return (
    <div className="p-publish-next">
      {yearsError === null ? null : <Refusal error={yearsError} />}
      {placeYears !== null && year === undefined ? <p>{say('allDone')}</p> : null}
      {year === undefined ? null : (
        <>
          <YearChoice years={open} chosen={year} onChange={setWanted} />
          <Button type="primary" loading={loading} onClick={() => begin(year)}>
            {say('publish')}
          </Button>
        </>
      )}
      <p role="status">{data ? say('done', { year: data.publishFigures.year }) : null}</p>
      {error ? <Refusal error={error} /> : null}
      {asked === null ? null : (
        <PublishDialog
          place={place}
          year={asked.year}
          busy={loading}
          onConfirm={() => attempt(confirm(asked))}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}

/** What the dialog is about; what is sent again by the network is one request. */
interface Asked {
  readonly year: number;
  readonly idempotencyKey: string;
}

interface YearChoiceProps {
  readonly years: readonly number[];
  readonly chosen: number;
  readonly onChange: (year: number) => void;
}

function YearChoice({ years, chosen, onChange }: YearChoiceProps): ReactNode {
  const say = useText(publishText);
  return (
    <label className="p-choice">
      <span>{say('year')}</span>
      <select className="p-select" value={chosen} onChange={({ target }) => onChange(Number(target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}

function Refusal({ error }: { readonly error: unknown }): ReactNode {
  const errorText = useErrorText();
  const { title, detail, advice, refusal } = errorText(error);
  return (
    <p className="p-refusal" role="alert">
      {refusal ?? `${title}: ${detail ?? advice}`}
    </p>
  );
}
