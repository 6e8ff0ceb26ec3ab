import { currentAttribution } from '../../lib/snippets/current';
import type { Snippet } from '../../lib/snippets/types';
import { isNamed } from '../../lib/summary/named';
import { familyClass } from '../family-class';
import { contextRuns, type Role } from './context-runs';

/** The paragraph as it was read, with the attribution in it as a page marks it: a line above who speaks, one below what is said. */
export function Context({ snippet }: { snippet: Snippet }) {
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
        {contextRuns(snippet).map(({ role, text }, index) =>
          role === null ? (
            text
          ) : (
            <span key={`${index}:${role}`} class={looks[role]}>
              {text}
            </span>
          ),
        )}
      </bdi>
    </blockquote>
  );
}
