import { type ReactNode, Suspense, lazy } from 'react';
import {
  Failure,
  type Jurisdiction,
  Notice,
  type NoticeProps,
  Waiting,
  nameOf,
  useJurisdictions,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { useViewer } from '@wanchuang/web-access';
import { PageActions } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { Directory } from '../directory/directory';
import { publishedCycles } from '../directory/directory-query';
import { FiguresSection } from '../figures/figures-section';
import { usePublicFigures } from '../figures/use-public-figures';
import { PortalWays } from './portal-ways';
import { PlaceSelect } from './place-select';
import { mayPublish, portalPlaces } from './portal-places';
import { portalSchema } from './portal-schema';
import { portalText } from './portal.text';
import './portal.css';

// Nobody but a leader needs it.
const PublishBar = lazy(async () => ({ default: (await import('../publish/publish-bar')).PublishBar }));

/** What everybody may know of a place's centers, whoever looks: figures, directory, grades. */
export function PortalPage(): ReactNode {
  const say = useText(portalText);
  const language = useLanguage();
  const { all, current, loading, error, retry } = useJurisdictions();
  const places = portalPlaces(all);
  if (current === null || places.length === 0) {
    if (loading) return <Waiting height={640} />;
    if (error !== null) return <Failure level={1} error={error} retry={retry} />;
    return <Words title={say('emptyTitle')} advice={say('emptyAdvice')} />;
  }
  if (places.includes(current)) return <Portal key={current.id} place={current} places={places} />;
  return (
    <Words
      title={say('otherTitle', { place: nameOf(current, language) })}
      advice={say('otherAdvice')}
      actions={<PlaceSelect places={places} current={null} />}
    />
  );
}

/** A portal that has words instead of a place. */
function Words(words: Omit<NoticeProps, 'level'>): ReactNode {
  const say = useText(portalText);
  return (
    <>
      <title>{say('pageTitle')}</title>
      <Notice {...words} level={1} />
      <PortalWays />
    </>
  );
}

interface PortalProps {
  readonly place: Jurisdiction;
  readonly places: readonly Jurisdiction[];
}

function Portal({ place, places }: PortalProps): ReactNode {
  const say = useText(portalText);
  const language = useLanguage();
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const { state, setState } = useUrlState(portalSchema);
  const figures = usePublicFigures(place.id);
  const title = say('title', { place: nameOf(place, language) });
  const signs = viewer !== null && mayPublish(viewer.roles, all, place.id);
  return (
    <div className="p-portal">
      <title>{title}</title>
      <PageHead title={title} filters={<PlaceSelect places={places} current={place} />} actions={<PageActions />} />
      <p className="p-lead">{say('lead')}</p>
      <PortalWays />
      {signs && figures.data ? (
        <Suspense fallback={null}>
          <PublishBar place={place} releases={figures.data.publicFigures.releases} onPublished={figures.askAgain} />
        </Suspense>
      ) : null}
      <FiguresSection place={place} figures={figures} year={state.year} onYear={(year) => setState({ year })} />
      <Directory
        place={place}
        state={state}
        setState={setState}
        fields={figures.data?.fields ?? []}
        cycles={figures.data ? publishedCycles(figures.data.evaluationCycles) : null}
      />
    </div>
  );
}
