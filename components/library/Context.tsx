import { currentAttribution } from '../../lib/snippets/current';
import type { Snippet } from '../../lib/snippets/types';
import { isNamed } from '../../lib/summary/named';
import { familyClass } from '../family-class';
import type { HitFinder } from '../Marked';
import { contextRuns, type Role } from './context-runs';

/**
 * The paragraph as it was read, with the attribution in it as a page marks it: a line above who speaks, one below what is
 * said; and what a search hits of it.
 */
export function Context(props: { snippet: Snippet; hits: HitFinder | undefined }) {
  const { snippet, hits } = props;
  const family = familyClass(snippet);
  const named = isNamed(currentAttribution(snippet).kind);
  const looks: Readonly<Record<Role, string>> = {
    cue: `cue ${family}`,
    source: `source ${named ? '' : 'is-unnamed'}`,
    relay: 'relay',
    content: `said ${family}`,
  };
  return (
    <blockquote class="context" dir="rtl" lang="ar">
      <bdi>
        {contextRuns(snippet, hits).map(({ role, isHit, text }, index) => {
          if (role === null && !isHit) return text;
          const Run = isHit ? 'mark' : 'span';
          return (
            <Run
              key={`${index}:${role}`}
              class={`${role ? looks[role] : ''} ${isHit ? 'hit' : ''}`}
            >
              {text}
            </Run>
          );
        })}
      </bdi>
    </blockquote>
  );
}
