import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { dayText } from '../figures/instant';
import { articleAnchor, chapterNumber, clauseAnchor, clauseWords } from './clause-words';
import { OfficialTextForm } from './official-text-form';
import { rulebookText } from './rulebook.text';
import type { ArticleRecord, PolicyRecord } from './use-rulebook';

interface ArticlesProps {
  readonly policy: PolicyRecord;
  /** The clause that is opened and marked; empty for none. */
  readonly marked: string;
  readonly changed: () => void;
}

/** Chapter by chapter, each article with its clauses. */
export function Articles({ policy, marked, changed }: ArticlesProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  return policy.chapters.map((title, index) => (
    <section key={title.en} className="r-card">
      <h2 className="r-card-heading">
        {say('chapter', { number: chapterNumber(index + 1, language), title: title[language] })}
      </h2>
      {policy.articles
        .filter(({ chapter }) => chapter === index + 1)
        .map((article) => (
          <Article key={article.number} policy={policy} article={article} marked={marked} changed={changed} />
        ))}
    </section>
  ));
}

interface ArticleProps extends ArticlesProps {
  readonly article: ArticleRecord;
}

function Article({ policy, article, marked, changed }: ArticleProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const { number, title, clauses } = article;
  const citation = clauseWords(`Art. ${number}`, language);
  return (
    <article className="r-article" id={articleAnchor(number)}>
      <h3>{say('article', { citation, title: title[language] })}</h3>
      {clauses.map((clause) => (
        <Clause
          key={clause.citation}
          citation={clause.citation}
          words={clause.paraphrase[language]}
          isMarked={clause.citation === marked}
        />
      ))}
      <OfficialText article={article} />
      {policy.viewerCan.attachText ? (
        <OfficialTextForm policyId={policy.id} article={article} changed={changed} />
      ) : null}
    </article>
  );
}

interface ClauseProps {
  readonly citation: string;
  readonly words: string;
  readonly isMarked: boolean;
}

function Clause({ citation, words, isMarked }: ClauseProps): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isMarked) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [isMarked]);
  return (
    <div
      className="r-paraphrase"
      id={clauseAnchor(citation)}
      ref={place}
      tabIndex={isMarked ? -1 : undefined}
      aria-current={isMarked ? 'location' : undefined}
    >
      <span className="r-paraphrase-number">
        {isMarked ? <span className="w-unseen">{say('marked')} </span> : null}
        {clauseWords(citation, language)}
      </span>
      <p>{words}</p>
    </div>
  );
}

/** The article's own words, clearly apart from ours; they are Chinese in either language. */
function OfficialText({ article: { officialText } }: { readonly article: ArticleRecord }): ReactNode {
  const say = useText(rulebookText);
  if (!officialText) return null;
  const { edition, text, attachedAt } = officialText;
  return (
    <figure className="r-official">
      <figcaption>
        {say('officialText')}
        <span className="r-under">{say('edition', { edition, on: dayText(attachedAt) })}</span>
      </figcaption>
      <blockquote lang="zh-CN">{text}</blockquote>
    </figure>
  );
}
