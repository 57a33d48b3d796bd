import createClient from 'openapi-fetch';
import type { paths } from '../../../../target/contract/api.js';

/** What the client takes for the answer of an operation that has several formats. */
type Json = 'application/json' | 'application/problem+json' | 'application/vnd.citationstyles.csl+json';

export const address = process.argv[2] ?? 'http://localhost:8080';

export const api = createClient<paths, Json>({ baseUrl: address });

/** The paths of the description that were asked so far. */
export const asked = new Set<string>();
api.use({
  onRequest: ({ schemaPath }) => {
    asked.add(schemaPath);
  },
});

/** What was answered; throws for an error. */
export function answerOf<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.data === undefined) {
    throw new Error(`${answer.response.status} ${answer.response.url}: ${JSON.stringify(answer.error)}`);
  }
  return answer.data;
}
