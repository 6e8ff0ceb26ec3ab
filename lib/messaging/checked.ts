import * as v from 'valibot';
import { fail } from '../result';
import type { Exchange, Handlers } from './handle';
import type { Sender } from './port';

/**
 * Handlers that see only messages whose contents are in order; others are `refused`, with the place that is wrong.
 * @param contents what each message of the map may hold
 */
export function withChecks<Messages extends { [Type in keyof Messages]: Exchange }>(
  contents: Readonly<Record<keyof Messages, v.GenericSchema>>,
  handlers: Handlers<Messages>,
): Handlers<Messages> {
  const checked = Object.entries(handlers).map(([type, handler]) => {
    const schema = contents[type as keyof Messages];
    const handle = handler as (request: unknown, sender: Sender) => unknown;
    const check = async (request: unknown, sender: Sender) => {
      const place = faultIn(schema, request);
      return place === null ? handle(request, sender) : fail('refused', `${type}: ${place}`);
    };
    return [type, check];
  });
  return Object.fromEntries(checked) as Handlers<Messages>;
}

/** The first place of a value that its schema does not allow; null where all is in order. */
export function faultIn(schema: v.GenericSchema, value: unknown): string | null {
  const { issues } = v.safeParse(schema, value, { abortEarly: true });
  return issues ? (v.getDotPath(issues[0]) ?? 'contents') : null;
}
