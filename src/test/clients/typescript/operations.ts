import assert from 'node:assert/strict';
import type { operations } from '../../../../target/contract/api.js';
import { api, calledPaths, dataOf } from './client.js';

type Result = { data?: unknown; error?: unknown; response: Response };

/** Returns the path parameters of the first record of a list. */
async function first(list: Promise<{ data?: { items: { id: string }[] }; error?: unknown; response: Response }>) {
  const id = dataOf(await list).items[0]?.id;
  assert(id !== undefined);
  return { params: { path: { id } } };
}

const body = { params: { path: { id: 'csc' } } };
const session = { params: { path: { id: 'csc-2013-09-23' } } };
const decision = { params: { path: { id: 'csc-2009-06-14-agreement-on-rapid-reaction-forces' } } };
const memberState = { params: { path: { code: 'AM' } } };

/** Call of each operation of the description. An operation that is missing here does not compile. */
const everyOperation = {
  listMemberStates: () => api.GET('/api/v1/member-states'),
  getMemberState: () => api.GET('/api/v1/member-states/{code}', memberState),
  listChairmanshipsOfMemberState: () => api.GET('/api/v1/member-states/{code}/chairmanships', memberState),
  listBodies: () => api.GET('/api/v1/bodies'),
  getBody: () => api.GET('/api/v1/bodies/{id}', body),
  listSessionsOfBody: () => api.GET('/api/v1/bodies/{id}/sessions', body),
  listDecisionsOfBody: () => api.GET('/api/v1/bodies/{id}/decisions', body),
  listSessions: () => api.GET('/api/v1/sessions'),
  getSession: () => api.GET('/api/v1/sessions/{id}', session),
  listDecisionsOfSession: () => api.GET('/api/v1/sessions/{id}/decisions', session),
  getSessionCitation: () => api.GET('/api/v1/sessions/{id}/citation', session),
  getSessionFacets: () => api.GET('/api/v1/sessions/facets'),
  listDecisions: () => api.GET('/api/v1/decisions'),
  getDecision: () => api.GET('/api/v1/decisions/{id}', decision),
  getDecisionCitation: () => api.GET('/api/v1/decisions/{id}/citation', decision),
  getDecisionFacets: () => api.GET('/api/v1/decisions/facets'),
  listChairmanships: () => api.GET('/api/v1/chairmanships'),
  getChairmanship: async () =>
    api.GET('/api/v1/chairmanships/{id}', await first(api.GET('/api/v1/chairmanships'))),
  listTreaties: () => api.GET('/api/v1/treaties'),
  getTreaty: async () => api.GET('/api/v1/treaties/{id}', await first(api.GET('/api/v1/treaties'))),
  getTreatyCitation: async () => api.GET('/api/v1/treaties/{id}/citation', await first(api.GET('/api/v1/treaties'))),
  listPersons: () => api.GET('/api/v1/persons'),
  getPerson: async () => api.GET('/api/v1/persons/{id}', await first(api.GET('/api/v1/persons'))),
  listFormations: () => api.GET('/api/v1/formations'),
  getFormation: async () => api.GET('/api/v1/formations/{id}', await first(api.GET('/api/v1/formations'))),
  listOperations: () => api.GET('/api/v1/operations'),
  getOperation: async () => api.GET('/api/v1/operations/{id}', await first(api.GET('/api/v1/operations'))),
  listDocuments: () => api.GET('/api/v1/documents'),
  getDocument: async () => api.GET('/api/v1/documents/{id}', await first(api.GET('/api/v1/documents'))),
  listCitationsOfDocument: async () =>
    api.GET('/api/v1/documents/{id}/citations', await first(api.GET('/api/v1/documents'))),
  listParagraphsOfDocument: async () =>
    api.GET('/api/v1/documents/{id}/paragraphs', await first(api.GET('/api/v1/documents'))),
  listTimeline: () => api.GET('/api/v1/timeline'),
  searchRecords: () => api.GET('/api/v1/search', { params: { query: { q: 'KSSF' } } }),
  listChanges: () => api.GET('/api/v1/changes'),
  getDataset: () => api.GET('/api/v1/dataset'),
  getColumns: () => api.GET('/api/v1/dataset/columns'),
  getDataPackage: () => api.GET('/api/v1/dataset/csto-records.zip', { parseAs: 'arrayBuffer' }),
  listProblemTypes: () => api.GET('/api/v1/problems'),
  getProblemType: () => api.GET('/api/v1/problems/{id}', { params: { path: { id: 'not-found' } } }),
} satisfies Record<keyof operations, () => Promise<Result>>;

/** Calls each operation once and returns the number of operations. */
export async function callEveryOperation() {
  for (const call of Object.values<() => Promise<Result>>(everyOperation)) {
    dataOf(await call());
  }
  const count = Object.keys(everyOperation).length;
  assert.equal(calledPaths.size, count, 'Each operation has its own path.');
  return count;
}
