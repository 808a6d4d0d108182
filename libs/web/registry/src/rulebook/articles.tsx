import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { dayText } from '../figures/instant';
import { articleAnchor, chapterNumber, clauseAnchor, clauseWords } from './clause-words';
import { OfficialTextButton, OfficialTextForm } from './official-text-form';
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
  const [isOpen, setOpen] = useState(false);
  const { number, title, clauses } = article;
  const citation = clauseWords(`Art. ${number}`, language);
  return (
    <article className="r-article" id={articleAnchor(number)}>
      <div className="r-article-head">
        <h3>{say('article', { citation, title: title[language] })}</h3>
        {policy.viewerCan.attachText ? <OfficialTextButton article={article} isOpen={isOpen} open={setOpen} /> : null}
      </div>
      {isOpen ? (
        <OfficialTextForm policyId={policy.id} article={article} changed={changed} close={() => setOpen(false)} />
      ) : null}
      {clauses.map((clause) => (
        <Clause
          key={clause.citation}
          citation={clause.citation}
          words={clause.paraphrase[language]}
          isWhole={clause.citation === `Art. ${number}`}
          isMarked={clause.citation === marked}
        />
      ))}
      <OfficialText article={article} />
    </article>
  );
}

interface ClauseProps {
  readonly citation: string;
  readonly words: string;
  /** It is the article itself, whose number stands above it. */
  readonly isWhole: boolean;
  readonly isMarked: boolean;
}

function Clause({ citation, words, isWhole, isMarked }: ClauseProps): ReactNode {
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
      data-whole={isWhole}
      id={clauseAnchor(citation)}
      ref={place}
      tabIndex={isMarked ? -1 : undefined}
      aria-current={isMarked ? 'location' : undefined}
    >
      <span className={isWhole ? 'w-unseen' : 'r-paraphrase-number'}>
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
