import assert from 'node:assert/strict';
import type { components } from '../../../../target/contract/api.js';
import { api, baseUrl, dataOf } from './client.js';

type Schemas = components['schemas'];

/** Statuses in words. A status that is missing here does not compile. */
const STATUS = {
  ADOPTED: 'adopted',
  SIGNED: 'signed',
  APPROVED: 'approved',
  RECOMMENDED: 'recommended',
  PROPOSED: 'proposed',
  PLANNED: 'planned',
  CONTESTED: 'contested',
} satisfies Record<Schemas['DecisionStatus'], string>;

/** Returns a decision as one line. Access to a nullable property without a check does not compile. */
function line(decision: Schemas['DecisionSummary']): string {
  // @ts-expect-error
  decision.body.name satisfies string;
  const who = decision.body?.name ?? decision.adoptedBy ?? 'not stated';
  return `${decision.date.edtf} ${decision.title} (${STATUS[decision.status]}; ${who})`;
}

/** Examples of docs/usage.md, with checks of their responses. */
export const examples = {
  'the decisions of Sochi in 2013': async () => {
    const page = dataOf(
      await api.GET('/api/v1/sessions/{id}/decisions', { params: { path: { id: 'csc-2013-09-23' } } }),
    );
    assert.equal(page.total, 4);
    assert(page.items.map(line).includes(
      '2013-09-23 Communiqué of the session of the Collective Security Council (adopted; Collective Security Council)',
    ));
  },

  'the positions on the agreement of 2009': async () => {
    const decision = dataOf(
      await api.GET('/api/v1/decisions/{id}', {
        params: { path: { id: 'csc-2009-06-14-agreement-on-rapid-reaction-forces' } },
      }),
    );
    assert.equal(decision.status, 'CONTESTED');
    assert.deepEqual(
      decision.positions.filter(({ position }) => position === 'SIGNED').map(({ state }) => state.name),
      ['Armenia', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan'],
    );
    assert(decision.citations.length > 0 && decision.discrepancies.length > 0);
  },

  'the former members of the year 2000': async () => {
    const { items } = dataOf(
      await api.GET('/api/v1/member-states', { params: { query: { asOf: '2000-01-01', status: ['FORMER'] } } }),
    );
    assert.deepEqual(items.map(({ code }) => code), ['AZ', 'GE', 'UZ']);
  },

  'the chair of the anniversary session, whose term has no stated end': async () => {
    const { items } = dataOf(
      await api.GET('/api/v1/chairmanships', { params: { query: { asOf: '2022-05-16' } } }),
    );
    assert.deepEqual(items.map(({ person, to }) => [person?.name, to]), [['Nikol Pashinyan', null]]);
  },

  'the sessions of Islam Karimov': async () => {
    const { items } = dataOf(
      await api.GET('/api/v1/sessions', { params: { query: { attendedBy: ['islam-karimov'] } } }),
    );
    assert.deepEqual(items.map(({ place }) => place?.city), ['Moscow']);
  },

  'an unknown parameter': async () => {
    const { data, error, response } = await api.GET('/api/v1/sessions', {
      // @ts-expect-error
      params: { query: { attended: 'islam-karimov' } },
    });
    assert.equal(response.status, 400);
    assert(data === undefined);
    assert.equal(error.type, '/api/v1/problems/invalid-parameters');
    assert.deepEqual(error.errors.map(({ parameter }) => parameter), ['attended']);
    assert(error.errors[0]?.allowed.includes('attendedBy'));
  },

  'a search by an abbreviation': async () => {
    const page = dataOf(await api.GET('/api/v1/search', { params: { query: { q: 'KSSF' } } }));
    assert(page.items.some(({ record }) => record.type === 'BODY'));
  },

  'the counts of a list': async () => {
    const { year } = dataOf(
      await api.GET('/api/v1/decisions/facets', { params: { query: { body: ['csc'] } } }),
    );
    assert(year.length > 0);
  },

  'a list page by page': async () => {
    const found: Schemas['DecisionSummary'][] = [];
    let page = dataOf(await api.GET('/api/v1/decisions', { params: { query: { limit: 40 } } }));
    found.push(...page.items);
    while (page.next !== null) {
      const response = await fetch(new URL(page.next, baseUrl));
      page = (await response.json()) as Schemas['DecisionPage'];
      found.push(...page.items);
    }
    assert.equal(found.length, page.total);
    assert.equal(new Set(found.map(({ id }) => id)).size, page.total);
  },

  'an unchanged response': async () => {
    const { response } = await api.GET('/api/v1/sessions');
    const again = await api.GET('/api/v1/sessions', { headers: { 'If-None-Match': response.headers.get('ETag') } });
    assert.equal(again.response.status, 304);
  },

  'a table': async () => {
    const { data, response } = await api.GET('/api/v1/decisions', {
      params: { query: { topic: ['syria'], format: 'csv' } },
      parseAs: 'text',
    });
    assert.match(response.headers.get('Content-Type') ?? '', /^text\/csv/);
    assert(data?.startsWith('id,self,title,type,status,scope,date_edtf,'));
  },

  'how to cite': async () => {
    const [item] = dataOf(
      await api.GET('/api/v1/decisions/{id}/citation', {
        params: { path: { id: 'csc-2013-09-23-statement-on-syria' } },
      }),
    );
    assert(item?.title.includes('Syria'));
  },
};
