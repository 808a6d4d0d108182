import type { ReactNode } from 'react';
import { useMedia } from '@wanchuang/web-ui';
import { useLanguage, useText } from '@wanchuang/web-client';
import { articleAnchor, chapterNumber, clauseWords, sectionAnchors } from './clause-words';
import { rulebookText } from './rulebook.text';
import type { PolicyRecord } from './use-rulebook';

/** The chapters with their articles; on a narrow screen it opens when it is asked for. */
export function TableOfContents({ policy }: { readonly policy: PolicyRecord }): ReactNode {
  const say = useText(rulebookText);
  const isWide = useMedia('(width >= 1100px)');
  return (
    <details className="r-contents w-screen-only" open={isWide} key={String(isWide)}>
      <summary>{say('contents')}</summary>
      <nav aria-label={say('contents')}>
        {policy.chapters.map((_, index) => (
          <Chapter key={index} policy={policy} chapter={index + 1} />
        ))}
        <a href={`#${sectionAnchors.parameters}`}>{say('parameters')}</a>
        <a href={`#${sectionAnchors.interpretations}`}>{say('interpretations')}</a>
      </nav>
    </details>
  );
}

function Chapter({ policy, chapter }: { readonly policy: PolicyRecord; readonly chapter: number }): ReactNode {
  const say = useText(rulebookText);
  const language = useLanguage();
  const title = policy.chapters[chapter - 1]?.[language] ?? '';
  return (
    <>
      <p className="r-contents-chapter">{say('chapter', { number: chapterNumber(chapter, language), title })}</p>
      <ol>
        {policy.articles
          .filter((article) => article.chapter === chapter)
          .map(({ number, title: words }) => (
            <li key={number}>
              <a href={`#${articleAnchor(number)}`}>
                <span className="r-contents-number">{clauseWords(`Art. ${number}`, language)}</span> {words[language]}
              </a>
            </li>
          ))}
      </ol>
    </>
  );
}
