-- The two sessions of the Collective Security Council of 2009 and their acts.
set local search_path to curation, public;

-- Returns the discrepancy about an act of 14 June 2009 that some paragraphs report with a status, and one denies.
create or replace function contested(status text, locators text[]) returns jsonb
  language sql
  return differ('status', 'CONTESTED',
    'Contested act: the President of Russia or a news item reports the act as done; according to 004:152 it was not '
    'adopted.',
    array(select alternative(contested.status, w.locator) from unnest(locators) as w (locator))
      || alternative('NOT_ADOPTED', '004:152', note => 'Without Belarus there was no consensus under '
        'Rule 14 of the Rules of Procedure of 18 June 2004.'));

-- Moscow, 4 February 2009

select record_session(
  id => 'csc-2009-02-04',
  title => 'Extraordinary session of the Collective Security Council, Moscow, 4 February 2009',
  body => 'csc',
  kind => 'EXTRAORDINARY',
  status => 'HELD',
  date => '2009-02-04',
  place => place(city => 'Moscow', country => 'RU'),
  summary => 'The leaders of the member states approved the creation of the Collective Rapid Reaction Forces. In '
    'June President Medvedev recalled the agreement that the forces be modern, mobile, active and '
    'comparable to those of other organizations. He called the session "our meeting"; nobody else is '
    'named as present or as chair.',
  citations => array[
    cite('000:16', '{body,date,decisions}'),
    cite('000:74', '{body,kind,status}'),
    infer('000:74', '{title,kind}',
      'No day is printed; taken as 4 February 2009, the only earlier session named with a decision on the '
      'forces.'),
    cite('000:79', '{kind,status}'),
    cite('000:80', '{body,kind,status,summary}', 'The speaker is named in 000:79.'),
    cite('000:85', '{body,kind,decisions}'),
    cite('004:150', '{title,status,date,place,decisions,summary}'),
    infer('004:150', '{place}', 'The country is inferred from the city.')]);

select record_decision(
  id => 'csc-2009-02-04-creation-of-rapid-reaction-forces',
  title => 'Decision on the creation of the Collective Rapid Reaction Forces',
  type => 'DECISION',
  status => 'SIGNED',
  session => 'csc-2009-02-04',
  topics => '{rapid-reaction-forces,terrorism,drug-trafficking,emergencies}',
  summary => 'Creates the Collective Rapid Reaction Forces: to repel military aggression, to combat international '
    'terrorism and extremism, organized crime and drug trafficking, and to eliminate the consequences of '
    'emergencies.',
  citations => array[
    cite('000:16', '{type,date,body,topics}', 'Prints the forces as Collective Rapid Response Forces.'),
    infer('000:74', '{session}', 'The work on the forces is counted from the extraordinary session.'),
    cite('000:85', '{title,type,body,session,topics}'),
    cite('003:13', '{summary}', 'Names the year of the creation only.'),
    cite('004:150', '{title,status,date,topics,summary}')],
  discrepancies => array[
    differ('date', '2009-02-04',
      'Earlier act: texts of June 2009 refer to the decision of 4 February on the creation of the forces '
      '(000:16, 000:85).',
      array[
        alternative('2009-06-14', '004:152',
          note => 'According to this text, the session of June 2009 decided to create the forces.'),
        alternative('2009-06-14', '000:6', 'INFERRED',
          'An agreement on their creation; the item has only the year, the day is that of the session.')])]);

-- Moscow, 14 June 2009

select record_session(
  id => 'csc-2009-06-14',
  title => 'Session of the Collective Security Council, Moscow, 14 June 2009',
  body => 'csc',
  kind => 'REGULAR',
  status => 'HELD',
  date => '2009-06-14',
  place => place('Kremlin', 'Moscow', 'RU'),
  chair_state => 'RU',
  chair_person => 'dmitry-medvedev',
  attendance => array[
    attended('RU', 'dmitry-medvedev', 'President of Russia'),
    attended('AM', 'serzh-sargsyan', 'President of Armenia'),
    attended('KZ', 'nursultan-nazarbayev', 'President of Kazakhstan'),
    attended('KG', 'kurmanbek-bakiyev', 'President of Kyrgyzstan'),
    attended('TJ', 'emomali-rakhmon', 'President of Tajikistan'),
    attended('UZ', 'islam-karimov', 'President of Uzbekistan'),
    attended(null, 'nikolai-bordyuzha', 'Secretary General of the CSTO'),
    absent('BY',
      'Belarus refused over the trade dispute with Russia called the milk war: it saw no way to decide on '
      'other security while its economic security was undermined. The President of Russia called it a '
      'bilateral trade matter, politicized and wrongly carried into the Organization.')],
  summary => 'The session met also in expanded membership. Its main question was the agreement on the Collective '
    'Rapid Reaction Forces; the agenda covered almost all of military cooperation and foreign policy. The '
    'President of Russia reported a series of signed acts, with a special opinion of Uzbekistan on some '
    'points, and further documents that he did not name. Another text says that the documents considered '
    'cannot be considered adopted, because Belarus was absent. According to the President the initiative '
    'of a treaty on European security found support. Later the leaders saw samples of uniforms for the '
    'forces.',
  citations => array[
    cite('000:4', '{body}'),
    infer('000:4', '{date}',
      'Prints the year alone; the agreement signed and Belarus not listed point to this session.'),
    cite('000:5', '{attendance}'),
    cite('000:6', '{decisions}'),
    cite('000:7', '{decisions}'),
    cite('000:8', '{summary}', 'The uniforms.'),
    cite('000:9', '{title,body,summary}'),
    cite('000:10', '{date}'),
    cite('000:11', '{place}'),
    cite('000:13', '{status,place,chair,attendance}'),
    infer('000:13', '{chair}',
      'The President of the state that took the chair reports on the session; who opened it is not said.'),
    cite('000:14', '{decisions,summary}'),
    cite('000:15-18', '{decisions}'),
    cite('000:19', '{decisions,summary}'),
    cite('000:21', '{decisions}', 'Decisions of that day; some states have yet to join them.'),
    cite('000:23', '{body,status}'),
    cite('000:24', '{date}'),
    cite('000:25', '{place}'),
    cite('000:27', '{body,kind,status}'),
    cite('000:28', '{decisions,summary}'),
    cite('000:29', '{decisions}'),
    cite('000:30', '{summary}', 'European security; of the CSTO colleagues, without names.'),
    cite('000:31-32', '{decisions}'),
    cite('000:33', '{chair}', 'Calls the chairmanship technical.'),
    cite('000:39', '{attendance}'),
    cite('000:43', '{attendance}'),
    cite('000:46', '{attendance}', 'Every state is free in its position; Belarus is meant, named in 000:47.'),
    cite('000:47-48', '{attendance}'),
    cite('000:49', '{attendance}',
      'Alexander Lukashenko did not call to say that he would stay away, though his staff did.'),
    cite('000:50', '{attendance}', 'Names the partners; Belarus is meant, named in 000:47.'),
    cite('000:55', '{body,kind,date}', 'The year is in 000:62.'),
    cite('000:65', '{body,date,place}', 'The year is in 000:68.'),
    cite('000:72', '{date}', 'The year is in 000:70.'),
    cite('000:73', '{summary}', 'The agenda, before the session.'),
    cite('000:74', '{summary}'),
    cite('004:152', '{title,body,status,date,place,attendance,decisions,summary}')]);

select record_decision(
  id => 'csc-2009-06-14-agreement-on-rapid-reaction-forces',
  title => 'Agreement on the Collective Rapid Reaction Forces of the CSTO',
  type => 'AGREEMENT',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  treaty => 'rapid-reaction-forces-agreement',
  topics => '{rapid-reaction-forces,terrorism,drug-trafficking}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'NOT_SIGNED', '2009-06-14',
      'By the account of the President of Russia it had been for such forces, had doubts, would think on '
      'and kept the way open.'),
    stand('BY', 'NOT_SIGNED', '2009-06-14',
      'Before, says the President of Russia, it had agreed. Reported on 2 October 2009 as having joined; '
      'four days later it was clear that it had not signed.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Regulates purpose, composition and use of the Collective Rapid Reaction Forces; annexes were '
    'prepared on their command and on the use of force. Five of the seven member states approved it.',
  citations => array[
    cite('000:6', '{title,status,treaty}', 'The item prints the year alone.'),
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    cite('000:17', '{type,status,topics}', 'Part of one document with three decisions of the Council.'),
    infer('000:21', '{positions}', 'Some states have yet to join; they are named in 000:39.'),
    cite('000:24', '{date}'),
    cite('000:27', '{body,session}'),
    cite('000:28', '{title,type,status,session,treaty,topics,summary}'),
    cite('000:34', '{title,status,date}', 'Signed "today"; the day is in 000:24.'),
    cite('000:37', '{status,topics}'),
    cite('000:39', '{positions}',
      'Uzbekistan and Belarus have not signed; both, he says, had supported such forces before. The day '
      'is in 000:24.'),
    cite('000:51', '{positions}',
      'Belarus has yet to sign; it had agreed to everything before, says the President of Russia. The day '
      'is in 000:24.'),
    cite('000:55', '{title,topics}', 'Recommended to the presidents for signature.'),
    cite('000:65', '{title,topics,summary}', 'Before the session.'),
    cite('000:74', '{title,topics}', 'Before the session.'),
    cite('000:76', '{title,summary}', 'Before the session.'),
    cite('004:152', '{status,date,body,session,topics,positions,summary}'),
    infer('004:152', '{title,positions}',
      'Speaks of the decision to create the forces and of the document on them, read as this agreement; that '
      'five states approved is read as their signing.'),
    cite('004:153', '{title,positions}', 'The day of the signing is in 004:152.')],
  discrepancies => array[
    contested('SIGNED', '{000:6,000:17,000:28}'),
    differ('positions', 'Uzbekistan: NOT_SIGNED',
      'List over summary: 004:152 lists the five states that approved; 000:6 speaks of all leaders.',
      array[
        alternative('Uzbekistan: SIGNED', '000:6', 'INFERRED',
          'The leaders signed; the list of those present (000:5) includes the President of Uzbekistan.')]),
    differ('positions', 'Belarus: NOT_SIGNED',
      'Correction over report: according to the same paragraph, it became clear on 6 October 2009 that '
      'Belarus had not signed.',
      array[
        alternative('Belarus: SIGNED', '004:153', note => 'Reported by news agencies on 2 October 2009.')])]);

select record_decision(
  id => 'csc-2009-06-14-statement-of-heads-of-state',
  title => 'Statement of the heads of the CSTO member states',
  type => 'STATEMENT',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  body => 'csc',
  adopted_by => 'the heads of the member states',
  topics => '{foreign-policy-coordination}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Sets out common approaches to international issues, with the regional threats, and the wish to '
    'coordinate foreign policy more closely and to develop the alliance.',
  citations => array[
    cite('000:7', '{title,type,status,adoptedBy}',
      'Names no body as the author; the item prints the year alone.'),
    cite('000:24', '{date}'),
    cite('000:27', '{session}'),
    infer('000:27', '{body}',
      'Signed as the session ended (000:29); an act of a session is taken as one of the body in session.'),
    cite('000:29', '{type,status,session,topics,summary}',
      'A joint statement that was adopted, according to this speech.'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:7).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    infer('000:56', '{title,type,adoptedBy,topics,summary}',
      'The text that the foreign ministers agreed is taken as that of this statement.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:7}')]);

select record_decision(
  id => 'csc-2009-06-14-annual-report-of-secretary-general',
  title => 'Annual report of the Secretary General of the CSTO',
  type => 'REPORT',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{activity-planning}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Named as signed. No source states its content, or the year that it covers.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    cite('000:15', '{title,type,status,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:15}')]);

select record_decision(
  id => 'csc-2009-06-14-priorities-2009-2010',
  title => 'Priorities of the CSTO activities in the second half of 2009 and the first half of 2010',
  type => 'PRIORITIES',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{activity-planning}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'The foreign ministers had recommended it for approval. No source states the priorities.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    cite('000:15', '{title,type,status,topics}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    cite('000:57', '{title,type,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:15}')]);

select record_decision(
  id => 'csc-2009-06-14-implementation-of-decision-of-4-february',
  title => 'Act on the implementation of the decision of 4 February 2009 on the Collective Rapid Reaction '
    'Forces and on draft regulatory acts of the forces',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{rapid-reaction-forces}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'On the implementation of the decision of February, and on drafts of the acts that govern the '
    'activities of the forces.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    cite('000:16', '{title,status,topics,summary}', 'Prints the forces as Collective Rapid Response Forces.'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:39', '{positions}',
      'Uzbekistan has not signed the documents on the forces; whether it signed this one is not stated.'),
    infer('000:16', '{type}', 'Called a document; its kind is not printed.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:16}')]);

select record_decision(
  id => 'csc-2009-06-14-composition-of-rapid-reaction-forces',
  title => 'Decision on the composition of the Collective Rapid Reaction Forces',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{rapid-reaction-forces}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Part of one document with the agreement on the forces. Before the session the Secretary General '
    'spoke of brigades of all member states and of a register of special forces.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{session}'),
    cite('000:17', '{title,type,status,body,topics,summary}'),
    cite('000:66', '{summary}', 'Before the session.'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:39', '{positions}',
      'Uzbekistan has not signed the documents on the forces; whether it signed this one is not stated.'),
    cite('000:77', '{topics,summary}', 'Before the session.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:17}')]);

select record_decision(
  id => 'csc-2009-06-14-secretariat-size-and-structure',
  title => 'Decision on changing the size and structure of the CSTO Secretariat',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{institutional-structure}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Part of one document with the agreement on the Collective Rapid Reaction Forces. No source states '
    'the changes.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{session}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:39', '{positions}',
      'Uzbekistan has not signed the agreement, which is in the same document; whether it signed this decision is '
      'not stated.'),
    cite('000:17', '{title,type,status,body,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:17}')]);

select record_decision(
  id => 'csc-2009-06-14-joint-staff-structure-and-functions',
  title => 'Decision on changing the structure and on additional functions of the CSTO Joint Staff',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{institutional-structure,military-cooperation}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Part of one document with the agreement on the Collective Rapid Reaction Forces. No source states '
    'the changes.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{session}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:39', '{positions}',
      'Uzbekistan has not signed the agreement, which is in the same document; whether it signed this decision is '
      'not stated.'),
    cite('000:17', '{title,type,status,body,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:17}')]);

select record_decision(
  id => 'csc-2009-06-14-principles-of-forces-and-assets',
  title => 'Decisions on the principles of creating and managing forces and assets',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{collective-security-system,military-cooperation}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Several decisions, which no source lists. A draft on a system of concealed command, which the '
    'defense ministers planned to consider, may be among them.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    infer('000:86', '{summary}',
      'A draft on the agenda of the defense ministers for 3 June 2009 is close in wording; that the two are '
      'one is not said.'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    cite('000:18', '{title,type,status,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:18}')]);

select record_decision(
  id => 'csc-2009-06-14-action-plan-on-illegal-migration',
  title => 'Action plan on the creation of a collective system to combat illegal migration',
  type => 'PLAN',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{illegal-migration}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'A plan of the member states for a collective system against illegal migration. The foreign ministers '
    'had recommended a draft decision on the illegal migration of third-country nationals.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    cite('000:18', '{title,type,status,topics,summary}',
      'According to this speech, a draft decision was signed.'),
    cite('000:24', '{date}'),
    cite('000:27', '{body,session}'),
    cite('000:32', '{title,type,status,topics,summary}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:13).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    infer('000:57', '{topics,summary}',
      'The recommended draft decision on illegal migration is taken as the draft of this plan.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:32}')]);

select record_decision(
  id => 'csc-2009-06-14-report-on-coalition-military-construction',
  title => 'Report on the implementation of measures and plans of coalition military construction',
  type => 'REPORT',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{military-cooperation}',
  positions => array[stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'May be the report of the chairman of the Council of Ministers of Defense on the plan of coalition '
    'military development up to 2010 and beyond.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{body,session}'),
    cite('000:19', '{title,type,status,topics}'),
    infer('000:86', '{topics,summary}',
      'The chairman of the defense ministers was to report on that plan on 3 June 2009; that it is '
      'this one is not said.'),
    infer('000:19', '{title}',
      'The wording is garbled; read as one report on measures and plans, after the like wording of 000:86.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('APPROVED', '{000:19}')]);

select record_decision(
  id => 'csc-2009-06-14-collective-emergency-response',
  title => 'Main actions for reforming the collective emergency response system',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{emergencies}',
  positions => array[stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Meant to prevent natural and man-made disasters and to eliminate their consequences. The foreign '
    'ministers had recommended a draft decision.',
  citations => array[
    cite('000:24', '{date}'),
    cite('000:27', '{body,session}'),
    cite('000:31', '{title,status,topics,summary}'),
    infer('000:57', '{type,topics,summary}',
      'The recommended draft decision on emergency response is taken as the draft of this act.'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('APPROVED', '{000:31}')]);

select record_decision(
  id => 'csc-2009-06-14-priorities-up-to-2012',
  title => 'Documents on the priorities of joint work for the period up to 2012',
  type => 'PRIORITIES',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{activity-planning}',
  positions => array[
    stand('AM', 'SIGNED', '2009-06-14'),
    stand('KZ', 'SIGNED', '2009-06-14'),
    stand('KG', 'SIGNED', '2009-06-14'),
    stand('RU', 'SIGNED', '2009-06-14'),
    stand('TJ', 'SIGNED', '2009-06-14'),
    stand('UZ', 'SIGNED', '2009-06-14',
      'With a special opinion of Uzbekistan on some points of the signed acts; on which is not stated.'),
    stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'Several documents, neither counted nor named one by one, on the priorities of joint work up to 2012.',
  citations => array[
    cite('000:7', '{title,status,summary}',
      'Joint working documents, not called priorities; the item prints the year alone.'),
    cite('000:24', '{date}'),
    cite('000:27', '{body,session}'),
    infer('000:5', '{positions}', 'The heads of state present; the act was signed by the heads (000:7).'),
    infer('000:14', '{positions}', 'The states signed, Uzbekistan with a special opinion on some points.'),
    cite('000:31', '{title,type,status,topics,summary}'),
    cite('004:152', '{status,positions}')],
  discrepancies => array[contested('SIGNED', '{000:7,000:31}')]);

select record_decision(
  id => 'csc-2009-06-14-technical-chairmanship',
  title => 'Transfer of the technical chairmanship of the CSTO to the Russian Federation',
  type => 'DECISION',
  status => 'CONTESTED',
  session => 'csc-2009-06-14',
  topics => '{chairmanship}',
  positions => array[stand('BY', 'ABSENT', '2009-06-14')],
  summary => 'By agreement of the members, because Belarus was absent, Russia as host of the session takes the '
    'chair from Armenia until the final decisions on the chairmanship are taken.',
  citations => array[
    cite('000:10', '{date}'),
    cite('000:13', '{status,session,topics,summary}'),
    infer('000:13', '{type,body}',
      'Called a decision taken by agreement of the members, at a session of the Council; no document is '
      'named.'),
    cite('000:24', '{date}'),
    cite('000:33', '{title,topics,summary}', 'Until the final decisions on the chairmanship are taken.'),
    cite('004:152', '{positions}'),
    infer('004:152', '{status}', 'Not named there, but a decision of the same session.')],
  discrepancies => array[
    differ('status', 'CONTESTED',
      'Contested act: the President of Russia reports it as decided; 004:152 denies the consensus of that day.',
      array[
        alternative('ADOPTED', '000:13'),
        alternative('NOT_ADOPTED', '004:152', 'INFERRED',
          'It speaks of the documents of that day, and of decisions of a body from which a member is absent.')])]);
