-- Meetings and acts of December 2008 to October 2009 outside the sessions of February and June 2009.
set local search_path to curation, public;

-- The informal summit of December 2008

select record_session(
  id => 'csc-2008-12',
  title => 'Informal summit of the heads of state, Kazakhstan, December 2008',
  body => 'csc',
  kind => 'INFORMAL',
  status => 'HELD',
  date => '2008-12?',
  place => place(country => 'KZ'),
  summary => 'According to the President of Russia, the idea of a new impetus for the forces was developed here: '
    'to reformat rapid deployment forces into rapid reaction forces. No source states the day, the town, '
    'or who attended.',
  citations => array[
    cite('000:36', '{title,kind,status,place,summary}'),
    infer('000:36', '{body,date}',
      'A summit is taken as one of the heads of state, of whom the Council consists. The date is given as '
      'December of last year.'),
    infer('000:24', '{date}', 'The date of the press conference, whose "last year" is so 2008.'),
    infer('001:5', '{body}', 'The Council is made up of the heads of the member states.'),
    cite('000:28', note => 'The same speaker calls the forces newly created.'),
    cite('004:49', note => 'Lists both kinds of forces side by side.')]);

-- Meetings before gatherings of the UN and the OSCE, in the chairmanship of Armenia

select record_session(
  id => 'cmfa-2008-or-2009-before-un-general-assembly',
  title => 'Meeting before the UN General Assembly, in the year of Armenia''s chairmanship, 2008–2009',
  body => 'cmfa',
  kind => 'INFORMAL',
  status => 'HELD',
  date => '[2008-06-01..2009-06-14]',
  summary => 'The President of Armenia said that this was the first such meeting, and that specific approaches to '
    'specific issues were worked out. No source states day, place or issues. Another text says that '
    'informal meetings of foreign ministers on such occasions have become a practice.',
  citations => array[
    cite('000:41', '{title,status,summary}'),
    infer('000:41', '{date}',
      'In the year since Armenia took the chair, which the speaker puts a year before 14 June 2009.'),
    infer('000:42', '{date}', 'The two things just named are said to be the work of the year.'),
    infer('000:24', '{date}', 'The date of the press conference.'),
    cite('004:42', '{summary}', 'Without a date.'),
    infer('004:42', '{body,kind}',
      'It is the foreign ministers who are said to meet, informally, on the eve of sessions of the General '
      'Assembly; the speaker of 000:41 says "we".')]);

select record_session(
  id => 'cmfa-2008-or-2009-before-osce-ministers',
  title => 'Meeting before the OSCE foreign ministers'' meeting, in the year of Armenia''s chairmanship, '
    '2008–2009',
  body => 'cmfa',
  kind => 'INFORMAL',
  status => 'HELD',
  date => '[2008-06-01..2009-06-14]',
  summary => 'The President of Armenia said that this was the first such meeting, and that specific approaches to '
    'specific issues were worked out. No source states day, place or issues. Another text says that '
    'informal meetings of foreign ministers on such occasions have become a practice.',
  citations => array[
    cite('000:41', '{title,status,summary}'),
    infer('000:41', '{date}',
      'In the year since Armenia took the chair, which the speaker puts a year before 14 June 2009.'),
    infer('000:42', '{date}', 'The two things just named are said to be the work of the year.'),
    infer('000:24', '{date}', 'The date of the press conference.'),
    cite('004:42', '{summary}', 'Without a date.'),
    infer('004:42', '{body,kind}',
      'It is the foreign ministers who are said to meet, informally, on the eve of meetings of the OSCE '
      'Ministerial Council; the speaker of 000:41 says "we".')]);

-- A remark of the Secretariat, April 2009

select record_decision(
  id => 'secretariat-2009-04-03-statement-on-iran',
  title => 'Statement of a representative of the Secretariat on a possible observer status of Iran',
  type => 'STATEMENT',
  status => 'ADOPTED',
  body => 'secretariat',
  adopted_by => 'a representative of the Secretariat, not named',
  date => '2009-04-03',
  topics => '{membership}',
  summary => 'A representative, who is not named, said that Iran could become an observer in the future. It is a '
    'remark, not a decision on the status.',
  citations => array[
    cite('004:151', '{title,type,date,body,adoptedBy,topics,summary}'),
    infer('004:151', '{status}', 'It is said to have been made, and not that a body adopted it.')]);

-- The meeting of the Council of Ministers of Defense announced for 3 June 2009

select record_session(
  id => 'cmd-2009-06-03',
  title => 'Meeting of the Council of Ministers of Defense announced for 3 June 2009, Moscow',
  body => 'cmd',
  kind => 'REGULAR',
  status => 'PLANNED',
  date => '2009-06-03?',
  place => place('Building of the CSTO Joint Staff', 'Moscow', 'RU'),
  summary => 'Announced with about twenty questions on the agenda. The announcement names seven, the Collective '
    'Rapid Reaction Forces first. No source states whether the meeting was held. On 8 June the Secretary '
    'General said that statutory bodies had held several meetings; he did not name them.',
  citations => array[
    cite('000:82', '{title,body,status,date,place}', 'Prints the day without its year.'),
    cite('000:83', '{body,status,date,place}', 'Prints the day without its year.'),
    infer('000:83', '{kind,place}',
      'Called the next meeting, and nothing sets it apart; the country is inferred from the city.'),
    cite('000:84', '{summary}'),
    cite('000:85-87', '{decisions,summary}'),
    infer('000:85', '{date}', 'It looks back on the extraordinary session that decided on the forces.'),
    infer('000:16', '{date}', 'It dates that decision to 4 February 2009.'),
    infer('000:87', '{date}', 'The plan to be submitted begins in 2009.'),
    cite('000:88', '{place}'),
    cite('000:73', '{summary}', 'On 8 June 2009, the day of 000:70.')]);

select record_decision(
  id => 'cmd-2009-06-03-implementation-of-decision-on-rapid-reaction-forces',
  title => 'Discussion of the implementation of the decision on the creation of the Collective Rapid '
    'Reaction Forces',
  type => 'DECISION',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  topics => '{rapid-reaction-forces}',
  summary => 'On the agenda of the defense ministers: how the decision of the extraordinary session of the '
    'Collective Security Council is implemented.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:85', '{title,status,topics,summary}'),
    infer('000:85', '{type}', 'A question of the agenda; what was to come of it is not said.')]);

select record_decision(
  id => 'cmd-2009-06-03-rapid-reaction-forces-regulatory-framework',
  title => 'Regulatory framework for the formation and use of the Collective Rapid Reaction Forces',
  type => 'REGULATION',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  topics => '{rapid-reaction-forces}',
  summary => 'Prepared drafts, not named one by one, for the defense ministers to consider.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:85', '{title,type,status,topics,summary}')]);

select record_decision(
  id => 'cmd-2009-06-03-report-on-coalition-military-development-plan',
  title => 'Report of the Chairman of the Council of Ministers of Defense on the Coalition Military '
    'Development Plan for the period up to 2010 and beyond',
  type => 'REPORT',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  topics => '{military-cooperation,activity-planning}',
  summary => 'On the activities under the plan. The report on coalition military construction of the session of 14 '
    'June may be the same.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:86', '{title,type,status,topics,summary}'),
    infer('000:19', '{summary}', 'Close in wording; that the two reports are one is not said.')]);

select record_decision(
  id => 'csto-by-2009-06-coalition-military-development-plan',
  title => 'Coalition Military Development Plan of the CSTO for the period up to 2010 and beyond',
  type => 'PLAN',
  status => 'ADOPTED',
  scope => 'ORGANIZATION',
  adopted_by => 'the Organization',
  date => '[2002-10-07..2009-06-03]',
  topics => '{military-cooperation,activity-planning}',
  summary => 'Known from the agenda of the defense ministers for 3 June 2009, with a report on its implementation. '
    'No source states who adopted it, or when.',
  citations => array[
    cite('000:86', '{title,type,topics,summary}'),
    infer('000:86', '{status,date,adoptedBy}',
      'It was being carried out, and so had been adopted, before the meeting; no act, day or body is named.'),
    infer('000:83', '{date,summary}', 'The day of the meeting, without its year, which follows from 000:87.'),
    infer('000:87', '{date,summary}',
      'The consultation plan of the agenda begins in 2009, which gives the year of the meeting.'),
    infer('004:99', '{date}',
      'The Plan is one of the Organization, which has been there since its Charter of 7 October 2002.'),
    infer('000:19', '{topics}',
      'Plans of coalition military construction; that this one is meant is not said.')]);

select record_decision(
  id => 'cmd-2009-06-03-draft-agreement-on-concealed-command',
  title => 'Consideration of the draft agreement on a system of concealed command of the forces and means of '
    'the collective security system',
  type => 'AGREEMENT',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  treaty => 'draft-agreement-on-concealed-command',
  topics => '{collective-security-system,military-cooperation}',
  summary => 'A draft on the basic principles of creating such a system.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:86', '{type,status,treaty,topics,summary}'),
    infer('000:86', '{title}', 'The control printed as hidden is read as concealed command.')]);

select record_decision(
  id => 'cmd-2009-06-03-draft-agreement-on-material-reserves',
  title => 'Consideration of the draft agreement on material reserves for formations of the forces and means '
    'of the collective security system',
  type => 'AGREEMENT',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  treaty => 'draft-agreement-on-material-reserves',
  topics => '{collective-security-system,military-cooperation}',
  summary => 'The last draft that the announcement names; the list ends with "etc.".',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:86', '{title,type,status,treaty,topics,summary}')]);

select record_decision(
  id => 'cmd-2009-06-03-joint-action-plans-on-afghanistan',
  title => 'Draft joint action plans on stabilizing Afghanistan and countering threats from there',
  type => 'PLAN',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  topics => '{afghanistan}',
  summary => 'Drafts of joint actions of the member states, which the ministers were expected to submit.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:87', '{title,type,status,topics,summary}')]);

select record_decision(
  id => 'cmd-2009-06-03-consultation-plan-2009-2010',
  title => 'Draft plan of consultations of the member states'' representatives on foreign policy, security '
    'and defense, 2009–2010',
  type => 'PLAN',
  status => 'PLANNED',
  session => 'cmd-2009-06-03',
  topics => '{foreign-policy-coordination,activity-planning}',
  summary => 'The ministers were expected to submit it. The foreign ministers adopted a plan of the same name on '
    '14 June 2009.',
  citations => array[
    cite('000:83', '{body,session}'),
    infer('000:83', '{date}', 'Prints the day without its year, which follows from 000:87.'),
    cite('000:87', '{title,type,status,topics,summary}', 'The period is garbled at its beginning.'),
    infer('000:59', '{title,summary}', 'Taken as the same plan by its name; it prints the whole period.'),
    cite('000:62', '{summary}', 'The day of the text of 000:59.')]);

-- The Secretary General in the days before the session of 14 June 2009

select record_session(
  id => 'secretary-general-2009-06-08',
  title => 'Meeting of the President of Russia with the Secretary General of the CSTO, 8 June 2009',
  body => 'secretary-general',
  kind => 'WORKING',
  status => 'HELD',
  date => '2009-06-08',
  place => place('Gorki, Moscow region', country => 'RU'),
  attendance => array[
    attended('RU', 'dmitry-medvedev', 'President of Russia'),
    attended(null, 'nikolai-bordyuzha', 'Secretary General of the CSTO')],
  summary => 'Nikolai Bordyuzha reported on the preparation of the session of 14 June. Statutory bodies had held '
    'several meetings, and experts more than thirty; foreign experience had been studied. A package on '
    'the Collective Rapid Reaction Forces was ready: the agreement, annexes on command and on the use of '
    'force, and the units and special forces. Documents on decision-making and on the legal status of the '
    'forces were to follow. The text covers the beginning of the meeting.',
  citations => array[
    cite('000:69', '{title,status,attendance}'),
    infer('000:69', '{body,kind}', 'A meeting of one official with another is entered under his office.'),
    cite('000:70', '{date}'),
    cite('000:71', '{place}'),
    infer('000:71', '{place}', 'The country is inferred from the region.'),
    cite('000:72', '{attendance,summary}'),
    infer('000:72', '{attendance}', 'His office is not printed; 000:5 prints it for the same month.'),
    cite('000:73', '{attendance,summary}'),
    cite('000:74-78', '{summary}'),
    cite('000:79', '{attendance}'),
    cite('000:80', '{summary}', 'The President expects his colleagues and modern, mobile forces.'),
    cite('000:66', note => 'Two days later he reported that all member states had allocated brigades.')]);

select record_session(
  id => 'secretary-general-2009-06-10',
  title => 'Meeting of the President of Kazakhstan with the Secretary General of the CSTO, 10 June 2009',
  body => 'secretary-general',
  kind => 'WORKING',
  status => 'HELD',
  date => '2009-06-10?',
  attendance => array[
    attended('KZ', 'nursultan-nazarbayev', 'President of Kazakhstan'),
    attended(null, 'nikolai-bordyuzha', 'Secretary General of the CSTO')],
  summary => 'Nikolai Bordyuzha reported on the preparation of the session of 14 June and on the brigades and '
    'anti-terrorism units of the Collective Rapid Reaction Forces. The President noted the importance of '
    'collective capacity, because of continuing challenges, above all in Central Asia. No source states '
    'the place.',
  citations => array[
    cite('000:64', '{title,status,attendance}'),
    infer('000:64', '{body,kind}', 'A meeting of one official with another is entered under his office.'),
    cite('000:65', '{attendance,summary}'),
    cite('000:66', '{attendance,summary}'),
    cite('000:67', '{summary}'),
    infer('000:68', '{date,attendance}',
      'The date of the text on the meeting, as no other is printed; the source line names the '
      'state of the President.'),
    cite('000:77', note => 'Two days before, he spoke of proposals by all member states.')]);

-- Belarus and the agreement on the Collective Rapid Reaction Forces, October 2009

select record_decision(
  id => 'belarus-2009-10-02-reported-joining-of-rapid-reaction-forces-agreement',
  title => 'Reported joining of Belarus to the agreement on the Collective Rapid Reaction Forces',
  type => 'STATEMENT',
  status => 'CONTESTED',
  scope => 'OTHERS',
  adopted_by => 'the Republic of Belarus, by a statement of its President, as news agencies reported',
  date => '2009-10-02?',
  treaty => 'rapid-reaction-forces-agreement',
  topics => '{rapid-reaction-forces}',
  positions => array[
    stand('BY', 'NOT_SIGNED', note => 'By 6 October 2009 it was clear that it had not signed.')],
  summary => 'On 2 October 2009 news agencies reported that Belarus had joined and that all procedures were '
    'completed. On 6 October it became clear that it had not signed. Its President also refused to '
    'observe the final phase of the exercises of the forces on 16 October.',
  citations => array[
    cite('004:153', '{title,type,status,adoptedBy,positions,summary}'),
    infer('004:153', '{date,treaty}',
      'The day is that of the news; when the President spoke is not stated. The agreement on the forces is '
      'the one of 14 June 2009 (000:28).'),
    infer('000:51', '{summary}', 'In June 2009 the President of Russia hoped that Belarus would sign.')],
  discrepancies => array[
    differ('status', 'CONTESTED',
      'Contested act: the paragraph first reports that Belarus joined, then denies it.',
      array[
        alternative('SIGNED', '004:153'),
        alternative('NOT_SIGNED', '004:153', note => 'Clear on 6 October 2009.')])]);
