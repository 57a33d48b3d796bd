-- The session of the Council of Ministers of Foreign Affairs of 14 June 2009 and its acts.
set local search_path to curation, public;

select record_session(
  id => 'cmfa-2009-06-14',
  title => 'Session of the Council of Ministers of Foreign Affairs, Moscow, 14 June 2009',
  body => 'cmfa',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2009-06-14',
  place => place(city => 'Moscow', country => 'RU'),
  summary => 'The ministers prepared the session of the Collective Security Council of the same day, above all the '
    'documents on the Collective Rapid Reaction Forces, and considered cooperation with the UN and the '
    'OSCE. They highlighted the Russian initiative of a European security treaty, stressed the need to '
    'coordinate interaction with other organizations, and considered organizational and financial issues. '
    'No source names those present or the chair.',
  citations => array[
    cite('000:53', '{title,body}', 'Printed as Ministerial Council.'),
    cite('000:54', '{title,body,kind,status,date,place}', 'The year is in 000:62.'),
    infer('000:54', '{place}', 'The country is inferred from the city.'),
    cite('000:55', '{decisions,summary}'),
    cite('000:56-57', '{decisions}'),
    cite('000:58', '{decisions,summary}'),
    cite('000:59', '{decisions}'),
    cite('000:60-61', '{summary}'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-rapid-reaction-forces-package',
  title => 'Recommendation to sign the package of documents on the Collective Rapid Reaction Forces',
  type => 'DECISION',
  status => 'RECOMMENDED',
  session => 'cmfa-2009-06-14',
  treaty => 'rapid-reaction-forces-agreement',
  topics => '{rapid-reaction-forces}',
  summary => 'Recommends that the presidents sign a package of documents; the agreement on the forces is the only '
    'one named.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:55', '{title,status,body,treaty,topics,summary}'),
    infer('000:55', '{type}', 'The kind of act is not printed.'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-text-of-summit-statement',
  title => 'Agreed text of the statement of the summit of heads of state',
  type => 'STATEMENT',
  status => 'APPROVED',
  session => 'cmfa-2009-06-14',
  topics => '{foreign-policy-coordination}',
  summary => 'The ministers agreed on the text, with common assessments of the main trends in international '
    'affairs and the determination to develop close allied cooperation.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:56', '{title,type,topics,summary}'),
    infer('000:56', '{status}', 'The text is said to be agreed, which is read as approved by the ministers.'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-draft-decision-on-emergency-response',
  title => 'Draft decision of the Council on improving collective emergency response mechanisms',
  type => 'DECISION',
  status => 'RECOMMENDED',
  session => 'cmfa-2009-06-14',
  topics => '{emergencies}',
  summary => 'Recommended to the presidents for approval.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:57', '{title,type,status,topics,summary}'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-draft-decision-on-illegal-migration',
  title => 'Draft decision of the Council on countering illegal migration of third-country nationals',
  type => 'DECISION',
  status => 'RECOMMENDED',
  session => 'cmfa-2009-06-14',
  topics => '{illegal-migration}',
  summary => 'Recommended to the presidents for approval.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:57', '{title,type,status,topics,summary}'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-draft-priorities-2009-2010',
  title => 'Draft priorities of the CSTO activities in the second half of 2009 and the first half of 2010',
  type => 'PRIORITIES',
  status => 'RECOMMENDED',
  session => 'cmfa-2009-06-14',
  topics => '{activity-planning}',
  summary => 'Recommended to the presidents for approval.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:57', '{title,type,status,topics,summary}'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-memorandum-with-un-secretariat',
  title => 'Memorandum of cooperation between the Secretariats of the CSTO and the UN',
  type => 'MEMORANDUM',
  status => 'APPROVED',
  session => 'cmfa-2009-06-14',
  treaty => 'memorandum-with-the-un-secretariat',
  topics => '{international-cooperation}',
  summary => 'Approved in the discussion of cooperation with international organizations. An undated text says '
    'that a memorandum or protocol was signed with the UN; it does not say that it is this one.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:58', '{title,type,status,treaty,topics,summary}'),
    cite('000:62', '{date}'),
    infer('004:43', '{summary}', 'A signed memorandum or protocol with the UN; no date, no Secretariat.')]);

select record_decision(
  id => 'cmfa-2009-06-14-cooperation-with-osce',
  title => 'Document on the main areas of cooperation of the CSTO with the OSCE',
  type => 'DECISION',
  status => 'ADOPTED',
  session => 'cmfa-2009-06-14',
  topics => '{international-cooperation}',
  summary => 'Sets the main areas in which cooperation with the OSCE is to develop; no source lists them. A text '
    'not older than 2012 says that cooperation with the OSCE against drug trafficking grows, and does not '
    'name the document.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:58', '{title,status,topics,summary}'),
    infer('000:58', '{type}', 'Called a document; its kind is not printed.'),
    cite('004:86', '{summary}', 'Not older than 2012, the last year that it prints.'),
    cite('000:62', '{date}')]);

select record_decision(
  id => 'cmfa-2009-06-14-consultation-plan-2009-2010',
  title => 'Consultation plan on foreign policy, security and defense for the second half of 2009 and the '
    'first half of 2010',
  type => 'PLAN',
  status => 'ADOPTED',
  session => 'cmfa-2009-06-14',
  topics => '{foreign-policy-coordination,activity-planning}',
  summary => 'Plans consultations of representatives of the member states from mid-2009 to mid-2010.',
  citations => array[
    cite('000:54', '{body,session}'),
    cite('000:59', '{title,type,status,topics,summary}'),
    cite('000:62', '{date}'),
    infer('000:87', '{title,type,topics,summary}',
      'Before the session, with the period garbled; taken as the same plan by its name.')]);
