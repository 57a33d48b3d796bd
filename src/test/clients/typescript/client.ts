import createClient from 'openapi-fetch';
import type { paths } from '../../../../target/contract/api.js';

/** Media types that the client expects from operations with several formats. */
type Json = 'application/json' | 'application/problem+json' | 'application/vnd.citationstyles.csl+json';

export const baseUrl = process.argv[2] ?? 'http://localhost:8080';

export const api = createClient<paths, Json>({ baseUrl });

/** Path templates that were called so far. */
export const calledPaths = new Set<string>();
api.use({
  onRequest: ({ schemaPath }) => {
    calledPaths.add(schemaPath);
  },
});

/** Returns the data of a response, or throws an error if the request failed. */
export function dataOf<T>(result: { data?: T; error?: unknown; response: Response }): T {
  if (result.data === undefined) {
    throw new Error(`${result.response.status} ${result.response.url}: ${JSON.stringify(result.error)}`);
  }
  return result.data;
}
